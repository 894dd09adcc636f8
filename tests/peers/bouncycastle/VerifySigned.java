// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/**
 * VerifySigned DOCUMENT FILE...: has Bouncy Castle read and verify each FILE by the certificates
 * within it: a signature (*.cms; over DOCUMENT where it is detached), an OCSP response (*.ocsp), a
 * time stamp by itself (*.tst) or in its service's answer (*.tsr).
 *
 * Prints one line a file, parted by tabs: the file, "good" or what is wrong with it, the OIDs of
 * its signatures' algorithms parted by spaces, what it says: the number of signers, the statuses of
 * an OCSP response, the imprint of a stamp. Ends with 0 where all are good, else with 1.
 */
public final class VerifySigned {
    /** What is found out of one file. */
    private String verdict = "good";
    private final List<String> algorithms = new ArrayList<>();
    private final List<String> says = new ArrayList<>();

    private VerifySigned() {}

    public static void main(String[] arguments) {
        Security.addProvider(new BouncyCastleProvider());
        Security.addProvider(new KazakhProvider());
        final byte[] document = arguments[0].getBytes(StandardCharsets.UTF_8);
        boolean isGood = true;
        final StringBuilder lines = new StringBuilder();
        for (int i = 1; i < arguments.length; ++i) {
            final VerifySigned one = new VerifySigned();
            one.look(Path.of(arguments[i]), document);
            lines.append(arguments[i]).append('\t').append(one.verdict).append('\t')
                .append(String.join(" ", one.algorithms)).append('\t')
                .append(String.join(" ", one.says)).append('\n');
            isGood = isGood && "good".equals(one.verdict);
        }
        System.out.print(lines);
        System.out.flush();
        System.exit(isGood ? 0 : 1);
    }

    private void look(Path file, byte[] document) {
        try {
            final byte[] octets = Files.readAllBytes(file);
            final String name = file.toString();
            if (name.endsWith(".cms")) {
                signature(octets, document);
            } else if (name.endsWith(".ocsp")) {
                response(new OCSPResp(octets));
            } else if (name.endsWith(".tst")) {
                stamp(new TimeStampToken(new CMSSignedData(octets)));
            } else {
                final TimeStampResponse answer = new TimeStampResponse(octets);
                stamp(answer.getTimeStampToken());
            }
        } catch (IOException | CMSException | OCSPException | TSPException
                | OperatorCreationException | RuntimeException error) {
            verdict = String.valueOf(error).replaceAll("\\s+", " ");
        }
    }

    private void signature(byte[] octets, byte[] document)
            throws CMSException, OperatorCreationException {
        CMSSignedData data = new CMSSignedData(octets);
        if (data.getSignedContent() == null) {
            data = new CMSSignedData(new CMSProcessableByteArray(document), octets);
        }
        final Store<X509CertificateHolder> certificates = data.getCertificates();
        final Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
        says.add(String.valueOf(signers.size()));
        for (final SignerInformation signer : signers) {
            algorithms.add(signer.getEncryptionAlgOID());
            final X509CertificateHolder certificate = only(certificates, signer);
            if (!signer.verify(KazakhSignatures.verifierOf(certificate))) {
                verdict = "wrong signature";
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static X509CertificateHolder only(Store<X509CertificateHolder> certificates,
            SignerInformation signer) {
        final Collection<X509CertificateHolder> own = certificates.getMatches(signer.getSID());
        if (own.size() != 1) {
            throw new IllegalStateException(own.size() + " certificates of a signer");
        }
        return own.iterator().next();
    }

    /** Validity of the authority's certificate, its purpose and its hash are looked at as well. */
    private void stamp(TimeStampToken token)
            throws TSPException, CMSException, OperatorCreationException {
        final SignerInformation signer =
            token.toCMSSignedData().getSignerInfos().getSigners().iterator().next();
        algorithms.add(signer.getEncryptionAlgOID());
        final StringBuilder imprint = new StringBuilder();
        for (final byte octet : token.getTimeStampInfo().getMessageImprintDigest()) {
            imprint.append(String.format("%02x", octet));
        }
        says.add(imprint.toString());
        token.validate(KazakhSignatures.verifierOf(only(token.getCertificates(), signer)));
    }

    private void response(OCSPResp whole) throws OCSPException, OperatorCreationException {
        final BasicOCSPResp response = (BasicOCSPResp) whole.getResponseObject();
        algorithms.add(response.getSignatureAlgOID().getId());
        for (final SingleResp one : response.getResponses()) {
            final CertificateStatus status = one.getCertStatus();
            says.add(status == CertificateStatus.GOOD ? "good"
                     : status instanceof RevokedStatus ? "revoked" : "unknown");
        }
        verdict = "its responder is not there";
        for (final X509CertificateHolder one : response.getCerts()) {
            if (!isResponder(response.getResponderId(), one)) {
                continue;
            }
            final boolean holds = response.isSignatureValid(
                new JcaContentVerifierProviderBuilder().build(one.getSubjectPublicKeyInfo()));
            verdict = holds ? "good" : "wrong signature";
        }
    }

    private static boolean isResponder(RespID id, X509CertificateHolder certificate)
            throws OCSPException, OperatorCreationException {
        final X500Name name = id.toASN1Primitive().getName();
        if (name != null) {
            return name.equals(certificate.getSubject());
        }
        return id.equals(new RespID(certificate.getSubjectPublicKeyInfo(),
            KazakhSignatures.digests().get(RespID.HASH_SHA1)));
    }
}
