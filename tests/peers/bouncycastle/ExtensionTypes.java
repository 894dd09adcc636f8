// SPDX-License-Identifier: Apache-2.0
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** The extensions of RFC 5280 as Bouncy Castle's own types read them; others are left alone. */
final class ExtensionTypes {
    private static final Map<ASN1ObjectIdentifier, Consumer<ASN1Encodable>> TYPES = new HashMap<>();

    static {
        TYPES.put(Extension.basicConstraints, BasicConstraints::getInstance);
        TYPES.put(Extension.keyUsage, KeyUsage::getInstance);
        TYPES.put(Extension.extendedKeyUsage, ExtendedKeyUsage::getInstance);
        TYPES.put(Extension.subjectKeyIdentifier, SubjectKeyIdentifier::getInstance);
        TYPES.put(Extension.authorityKeyIdentifier, AuthorityKeyIdentifier::getInstance);
        TYPES.put(Extension.subjectAlternativeName, GeneralNames::getInstance);
        TYPES.put(Extension.issuerAlternativeName, GeneralNames::getInstance);
        TYPES.put(Extension.certificatePolicies,
            value -> CertificatePolicies.getInstance(value).getPolicyInformation());
        TYPES.put(Extension.cRLDistributionPoints, ExtensionTypes::readPoints);
        TYPES.put(Extension.freshestCRL, ExtensionTypes::readPoints);
        TYPES.put(Extension.authorityInfoAccess, AuthorityInformationAccess::getInstance);
        TYPES.put(Extension.cRLNumber, ASN1Integer::getInstance);
        TYPES.put(Extension.deltaCRLIndicator, ASN1Integer::getInstance);
        TYPES.put(Extension.issuingDistributionPoint, IssuingDistributionPoint::getInstance);
        TYPES.put(Extension.reasonCode, CRLReason::getInstance);
        TYPES.put(Extension.invalidityDate, ASN1GeneralizedTime::getInstance);
    }

    private ExtensionTypes() {}

    /** Throws what Bouncy Castle throws where the value is not of the extension's type. */
    static void read(ASN1ObjectIdentifier oid, ASN1Encodable value) {
        TYPES.getOrDefault(oid, other -> {}).accept(value);
    }

    private static void readPoints(ASN1Encodable value) {
        final CRLDistPoint points = CRLDistPoint.getInstance(value);
        for (final DistributionPoint point : points.getDistributionPoints()) {
            if (point.getDistributionPoint() != null) {
                GeneralNames.getInstance(point.getDistributionPoint().getName());
            }
        }
    }
}
