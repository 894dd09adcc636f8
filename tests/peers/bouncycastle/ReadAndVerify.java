// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * ReadAndVerify FOLDER...: has Bouncy Castle read every certificate (*.cer) and list (*.crl) of
 * FOLDER and of FOLDER/chain, and verify each by its issuer among FOLDER/chain/*.cer (DER, all).
 *
 * Prints one line an object, parted by tabs: its file, "good" or what is wrong with it, the OID of
 * the signature's algorithm, the number of extensions ("-" where it cannot be read so far). Ends
 * with 0 where all are good, with 1 where one is not, with 2 where there is nothing to verify.
 */
public final class ReadAndVerify {
    private ReadAndVerify() {}

    public static void main(String[] folders) throws IOException {
        Security.addProvider(new BouncyCastleProvider());
        Security.addProvider(new KazakhProvider());
        int objects = 0;
        int bad = 0;
        final StringBuilder lines = new StringBuilder();
        for (final String folder : folders) {
            final List<Path> chainFiles = files(Path.of(folder, "chain"), "*.cer");
            final List<SignedObject> chain = new ArrayList<>();
            for (final Path file : chainFiles) {
                chain.add(SignedObject.read(file));
            }
            final List<Path> all = files(Path.of(folder), "*.{cer,crl}");
            all.addAll(files(Path.of(folder, "chain"), "*.{cer,crl}"));
            for (final Path file : all) {
                final SignedObject object = SignedObject.read(file);
                final String verdict = object.verdict(chain);
                lines.append(file).append('\t').append(verdict).append('\t')
                    .append(object.algorithm()).append('\t').append(object.extensionCount())
                    .append('\n');
                ++objects;
                bad += "good".equals(verdict) ? 0 : 1;
            }
        }
        System.out.print(lines);
        System.out.flush();
        System.exit(objects == 0 ? 2 : bad == 0 ? 0 : 1);
    }

    private static List<Path> files(Path folder, String pattern) throws IOException {
        final List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, pattern)) {
                entries.forEach(found::add);
            }
        }
        Collections.sort(found);
        return found;
    }
}
