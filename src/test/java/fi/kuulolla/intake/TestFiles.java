package fi.kuulolla.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files to import, written for one test. */
final class TestFiles {
    private final Path folder;

    TestFiles(Path folder) {
        this.folder = folder;
    }

    UploadedFile csv(String... lines) {
        return bytes("kuvaukset.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    UploadedFile bytes(String name, byte[] content) {
        try {
            return new UploadedFile(Files.write(folder.resolve(name), content), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
