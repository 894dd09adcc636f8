// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** A certificate or a list as Bouncy Castle reads it, or why it cannot. */
final class SignedObject {
    private final String fault; // null where it could be read
    private final X509CertificateHolder certificate;
    private final X509CRLHolder list;

    private SignedObject(String fault, X509CertificateHolder certificate, X509CRLHolder list) {
        this.fault = fault;
        this.certificate = certificate;
        this.list = list;
    }

    static SignedObject read(Path file) throws IOException {
        final byte[] octets = Files.readAllBytes(file);
        try {
            if (!isDer(octets)) {
                return new SignedObject("not DER", null, null);
            }
            final boolean isList = file.toString().endsWith(".crl");
            final SignedObject object = isList
                ? new SignedObject(null, null, new X509CRLHolder(octets))
                : new SignedObject(null, new X509CertificateHolder(octets), null);
            object.readExtensions();
            return object;
        } catch (IOException | RuntimeException error) {
            return new SignedObject("cannot be read: " + oneLine(error), null, null);
        }
    }

    String algorithm() {
        if (fault != null) {
            return "-";
        }
        return (certificate != null ? certificate.toASN1Structure().getSignatureAlgorithm()
                                    : list.toASN1Structure().getSignatureAlgorithm())
            .getAlgorithm().getId();
    }

    String extensionCount() {
        if (fault != null) {
            return "-";
        }
        return String.valueOf(extensions() == null ? 0 : extensions().getExtensionOIDs().length);
    }

    /** "good" where one of these certificates issued it; else in a line why not. */
    String verdict(List<SignedObject> chain) {
        if (fault != null) {
            return fault;
        }
        String verdict = "its issuer is not there";
        for (final SignedObject candidate : chain) {
            if (candidate.certificate == null || !isNamedAsIssuer(candidate.certificate)) {
                continue;
            }
            verdict = verdictBy(candidate.certificate);
            if ("good".equals(verdict)) {
                return verdict;
            }
        }
        return verdict;
    }

    private String verdictBy(X509CertificateHolder issuer) {
        final BasicConstraints basic = BasicConstraints.fromExtensions(issuer.getExtensions());
        if (basic == null || !basic.isCA()) {
            return "its issuer is no CA";
        }
        final KeyUsage usage = KeyUsage.fromExtensions(issuer.getExtensions());
        final int needed = list != null ? KeyUsage.cRLSign : KeyUsage.keyCertSign;
        if (usage == null || !usage.hasUsages(needed)) {
            return "its issuer's key is not for this";
        }
        try {
            final ContentVerifierProvider verifier =
                new JcaContentVerifierProviderBuilder().build(issuer.getSubjectPublicKeyInfo());
            final boolean holds = certificate != null ? certificate.isSignatureValid(verifier)
                                                      : list.isSignatureValid(verifier);
            return holds ? "good" : "wrong signature";
        } catch (OperatorCreationException | CertException | RuntimeException error) {
            return "cannot be verified: " + oneLine(error);
        }
    }

    private Extensions extensions() {
        return certificate != null ? certificate.getExtensions() : list.getExtensions();
    }

    private X500Name issuerName() {
        return certificate != null ? certificate.getIssuer() : list.getIssuer();
    }

    /** By its name, and by what the authority key identifier says of it (RFC 5280 4.2.1.1). */
    private boolean isNamedAsIssuer(X509CertificateHolder candidate) {
        if (!candidate.getSubject().equals(issuerName())) {
            return false;
        }
        final AuthorityKeyIdentifier wanted = AuthorityKeyIdentifier.fromExtensions(extensions());
        if (wanted == null) {
            return true;
        }
        final SubjectKeyIdentifier key =
            SubjectKeyIdentifier.fromExtensions(candidate.getExtensions());
        final boolean isKey = wanted.getKeyIdentifier() == null
            || key != null && Arrays.equals(key.getKeyIdentifier(), wanted.getKeyIdentifier());
        final boolean isSerial = wanted.getAuthorityCertSerialNumber() == null
            || wanted.getAuthorityCertSerialNumber().equals(candidate.getSerialNumber());
        return isKey && isSerial;
    }

    /** Bouncy Castle reads BER as well: what it would write in DER must be what was read. */
    private static boolean isDer(byte[] octets) throws IOException {
        final ASN1Primitive read = ASN1Primitive.fromByteArray(octets);
        return Arrays.equals(read.getEncoded(ASN1Encoding.DER), octets);
    }

    private void readExtensions() throws IOException {
        readEach(extensions());
        if (list == null) {
            return;
        }
        for (final Object entry : list.getRevokedCertificates()) {
            readEach(((X509CRLEntryHolder) entry).getExtensions());
        }
    }

    private static void readEach(Extensions extensions) throws IOException {
        if (extensions == null) {
            return;
        }
        for (final var oid : extensions.getExtensionOIDs()) {
            final Extension extension = extensions.getExtension(oid);
            if (!isDer(extension.getExtnValue().getOctets())) {
                throw new IOException("extension " + oid + " is not DER");
            }
            ExtensionTypes.read(oid, extension.getParsedValue());
        }
    }

    private static String oneLine(Throwable error) {
        return String.valueOf(error.getMessage()).replaceAll("\\s+", " ");
    }
}
