// SPDX-License-Identifier: Apache-2.0
import java.io.OutputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Bouncy Castle's verifier of signed data, that knows the Kazakh algorithms by their OIDs too. */
final class KazakhSignatures {
    private KazakhSignatures() {}

    static SignerInformationVerifier verifierOf(X509CertificateHolder certificate)
            throws OperatorCreationException {
        final DefaultCMSSignatureAlgorithmNameGenerator names =
            new DefaultCMSSignatureAlgorithmNameGenerator();
        final DefaultSignatureAlgorithmIdentifierFinder finder =
            new DefaultSignatureAlgorithmIdentifierFinder();
        return new SignerInformationVerifier(
            // A Kazakh algorithm has no name but its OID.
            (digest, signature) -> isKazakh(signature.getAlgorithm().getId())
                ? signature.getAlgorithm().getId()
                : names.getSignatureName(digest, signature),
            name -> isKazakh(name) ? new AlgorithmIdentifier(new ASN1ObjectIdentifier(name))
                                   : finder.find(name),
            new KeyOf(certificate), digests());
    }

    /** The key, and whose it is: the times of its certificate are looked at as well. */
    private static final class KeyOf implements ContentVerifierProvider {
        private final X509CertificateHolder certificate;
        private final ContentVerifierProvider key;

        KeyOf(X509CertificateHolder certificate) throws OperatorCreationException {
            this.certificate = certificate;
            this.key = new JcaContentVerifierProviderBuilder().build(
                certificate.getSubjectPublicKeyInfo());
        }

        @Override
        public boolean hasAssociatedCertificate() {
            return true;
        }

        @Override
        public X509CertificateHolder getAssociatedCertificate() {
            return certificate;
        }

        @Override
        public ContentVerifier get(AlgorithmIdentifier algorithm) throws OperatorCreationException {
            return key.get(algorithm);
        }
    }

    static DigestCalculatorProvider digests() throws OperatorCreationException {
        final DigestCalculatorProvider others = new JcaDigestCalculatorProviderBuilder().build();
        return identifier -> {
            for (final KazakhAlgorithm one : KazakhAlgorithm.values()) {
                if (one.digestOid.equals(identifier.getAlgorithm().getId())) {
                    return new Calculator(identifier, one.digest());
                }
            }
            return others.get(identifier);
        };
    }

    private static boolean isKazakh(String oid) {
        return oid.startsWith("1.2.398.");
    }

    private static final class Calculator extends OutputStream implements DigestCalculator {
        private final AlgorithmIdentifier identifier;
        private final Digest digest;

        Calculator(AlgorithmIdentifier identifier, Digest digest) {
            this.identifier = identifier;
            this.digest = digest;
        }

        @Override
        public void write(int octet) {
            digest.update((byte) octet);
        }

        @Override
        public void write(byte[] octets, int from, int size) {
            digest.update(octets, from, size);
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return identifier;
        }

        @Override
        public OutputStream getOutputStream() {
            return this;
        }

        @Override
        public byte[] getDigest() {
            final byte[] hash = new byte[digest.getDigestSize()];
            digest.doFinal(hash, 0);
            return hash;
        }
    }
}
