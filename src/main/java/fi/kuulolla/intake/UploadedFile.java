package fi.kuulolla.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file somebody sent. Whoever made it deletes it.
 *
 * @param name as the sender called it
 */
public record UploadedFile(Path path, String name) {
    private static final int LONGEST = 200;

    public UploadedFile {
        // Some browsers tell the folders, too; what cannot be stored or seen goes, the end with its extension stays.
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .strip();
        name = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
