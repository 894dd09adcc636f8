// SPDX-License-Identifier: Apache-2.0
import java.math.BigInteger;
import java.security.InvalidKeyException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.engines.GOST28147Engine;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.util.Arrays;

/** The two signature algorithms of Kazakhstan, each with Bouncy Castle's own curve and hash. */
enum KazakhAlgorithm {
    /** GOST 34.310-2004: the curve CryptoPro-A, the hash GOST 34.311-95. */
    GOST_2004("1.2.398.3.10.1.1.1.1", "1.2.398.3.10.1.1.1.2", "1.2.398.3.10.1.1.1.1.1",
        "1.2.398.3.10.1.3.1.1.0", "1.2.398.3.10.1.3.1",
        CryptoProObjectIdentifiers.gostR3410_2001_CryptoPro_A) {
        @Override
        Digest digest() {
            // The S-box of the standard's own examples (RFC 5831), not CryptoPro's.
            return new GOST3411Digest(GOST28147Engine.getSBox("D-Test"));
        }
    },
    /** GOST R 34.10-2015 of 512 bits: the curve tc26 512-A, the hash Streebog-512. */
    GOST_2015("1.2.398.3.10.1.1.2.2", "1.2.398.3.10.1.1.2.3.2", "1.2.398.3.10.1.1.2.2.1",
        "1.2.398.3.10.1.3.3", "1.2.398.3.10.1.3.3",
        RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA) {
        @Override
        Digest digest() {
            return new GOST3411_2012_512Digest();
        }
    };

    final String keyOid;
    final String signatureOid;
    /** Of the hash by itself, in signatures over documents and in time stamps. */
    final String digestOid;
    private final String curveOid;
    private final String hashOid;
    private final ECDomainParameters domain;

    KazakhAlgorithm(String keyOid, String signatureOid, String curveOid, String hashOid,
            String digestOid, ASN1ObjectIdentifier sameCurve) {
        this.keyOid = keyOid;
        this.signatureOid = signatureOid;
        this.curveOid = curveOid;
        this.hashOid = hashOid;
        this.digestOid = digestOid;
        final X9ECParameters curve = ECGOST3410NamedCurves.getByOIDX9(sameCurve);
        this.domain = new ECDomainParameters(curve);
    }

    abstract Digest digest();

    /** Octets of a coordinate, and of r or s. */
    int size() {
        return (domain.getCurve().getFieldSize() + 7) / 8;
    }

    /** A number that is written with its lowest octet first. */
    static BigInteger number(byte[] octets, int from, int size) {
        return new BigInteger(1, Arrays.reverse(Arrays.copyOfRange(octets, from, from + size)));
    }

    /** BIT STRING { OCTET STRING { X, Y } }, each with its lowest octet first. */
    ECPublicKeyParameters readKey(SubjectPublicKeyInfo info) throws InvalidKeyException {
        final ASN1Sequence parameters =
            ASN1Sequence.getInstance(info.getAlgorithm().getParameters());
        if (parameters.size() != 2 || !curveOid.equals(parameters.getObjectAt(0).toString())
                || !hashOid.equals(parameters.getObjectAt(1).toString())) {
            throw new InvalidKeyException("unknown parameters " + parameters);
        }
        if (info.getPublicKeyData().getPadBits() != 0) {
            throw new InvalidKeyException("unused bits");
        }
        final byte[] point =
            ASN1OctetString.getInstance(info.getPublicKeyData().getOctets()).getOctets();
        if (point.length != 2 * size()) {
            throw new InvalidKeyException("a point of " + point.length + " octets");
        }
        final BigInteger x = number(point, 0, size());
        final BigInteger y = number(point, size(), size());
        return new ECPublicKeyParameters(domain.getCurve().validatePoint(x, y), domain);
    }
}
