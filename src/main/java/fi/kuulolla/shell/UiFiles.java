package fi.kuulolla.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Addresses of modules, styles and pictures under {@code /ui}, with a version made of their content, so that browsers may keep
 * them for good. Modules import each other by relative addresses and so stay within one version.
 */
@Component
public class UiFiles {
    static final String FOLDER = "classpath:/META-INF/resources/ui/";

    private final String version = "v-" + hash();

    /** The address of a file, such as {@code at("phone/phone.js")}. */
    public String at(String file) {
        return "/ui/" + version + "/" + file;
    }

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FOLDER + "**/*.*");
            List<Resource> sorted = Arrays.stream(files)
                    .sorted(Comparator.comparing(Resource::toString))
                    .toList();
            for (Resource file : sorted) {
                try (InputStream in = new DigestInputStream(file.getInputStream(), digest)) {
                    in.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
