// SPDX-License-Identifier: Apache-2.0
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactorySpi;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;

/**
 * Gives Java the keys and signatures of Kazakhstan under their OIDs, for verifying only. Another
 * name for the Russian algorithms would not do: r comes before s, all numbers have their lowest
 * octet first, and the older hash has another S-box.
 */
final class KazakhProvider extends Provider {
    private static final long serialVersionUID = 1;

    KazakhProvider() {
        super("Kazakh", "1", "GOST 34.310-2004 and GOST R 34.10-2015 as Kazakhstan writes them");
        for (final KazakhAlgorithm algorithm : KazakhAlgorithm.values()) {
            putService(new Maker("KeyFactory", algorithm.keyOid) {
                @Override
                public Object newInstance(Object parameter) {
                    return new Keys(algorithm);
                }
            });
            putService(new Maker("Signature", algorithm.signatureOid) {
                @Override
                public Object newInstance(Object parameter) {
                    return new Verifier(algorithm);
                }
            });
        }
    }

    private abstract class Maker extends Provider.Service {
        Maker(String type, String oid) {
            super(KazakhProvider.this, type, oid, type, null, null);
        }

        @Override
        public abstract Object newInstance(Object parameter);
    }

    private static final class KazakhKey implements PublicKey {
        private static final long serialVersionUID = 1;
        private final transient ECPublicKeyParameters point;
        private final KazakhAlgorithm algorithm;
        private final byte[] info;

        KazakhKey(KazakhAlgorithm algorithm, byte[] info) throws InvalidKeyException {
            this.algorithm = algorithm;
            this.info = info.clone();
            this.point = algorithm.readKey(SubjectPublicKeyInfo.getInstance(info));
        }

        @Override
        public String getAlgorithm() {
            return algorithm.keyOid;
        }

        @Override
        public String getFormat() {
            return "X.509";
        }

        @Override
        public byte[] getEncoded() {
            return info.clone();
        }
    }

    private static final class Keys extends KeyFactorySpi {
        private final KazakhAlgorithm algorithm;

        Keys(KazakhAlgorithm algorithm) {
            this.algorithm = algorithm;
        }

        @Override
        protected PublicKey engineGeneratePublic(KeySpec spec) throws InvalidKeySpecException {
            if (!(spec instanceof X509EncodedKeySpec)) {
                throw new InvalidKeySpecException("not a SubjectPublicKeyInfo");
            }
            try {
                return new KazakhKey(algorithm, ((X509EncodedKeySpec) spec).getEncoded());
            } catch (InvalidKeyException | IllegalArgumentException error) {
                throw new InvalidKeySpecException(error);
            }
        }

        @Override
        protected PrivateKey engineGeneratePrivate(KeySpec spec) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected <T extends KeySpec> T engineGetKeySpec(Key key, Class<T> wanted) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected Key engineTranslateKey(Key key) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Verifier extends SignatureSpi {
        private final KazakhAlgorithm algorithm;
        private final Digest digest;
        private ECPublicKeyParameters point;

        Verifier(KazakhAlgorithm algorithm) {
            this.algorithm = algorithm;
            this.digest = algorithm.digest();
        }

        @Override
        protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
            if (!(key instanceof KazakhKey) || ((KazakhKey) key).algorithm != algorithm) {
                throw new InvalidKeyException("a key of another algorithm");
            }
            point = ((KazakhKey) key).point;
            digest.reset();
        }

        @Override
        protected void engineUpdate(byte octet) {
            digest.update(octet);
        }

        @Override
        protected void engineUpdate(byte[] octets, int from, int size) {
            digest.update(octets, from, size);
        }

        @Override
        protected boolean engineVerify(byte[] signature) throws SignatureException {
            final int size = algorithm.size();
            if (signature.length != 2 * size) {
                throw new SignatureException("a signature of " + signature.length + " octets");
            }
            final byte[] hash = new byte[digest.getDigestSize()];
            digest.doFinal(hash, 0);
            final BigInteger r = KazakhAlgorithm.number(signature, 0, size);
            final BigInteger s = KazakhAlgorithm.number(signature, size, size);
            // Takes the hash's octets as a number with its lowest octet first, as Kazakhstan does.
            final ECGOST3410Signer signer = new ECGOST3410Signer();
            signer.init(false, point);
            return signer.verifySignature(hash, r, s);
        }

        @Override
        protected void engineInitSign(PrivateKey key) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected byte[] engineSign() {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
