package fi.kuulolla.intake;

import java.nio.file.Path;

/**
 * A file somebody sent. Whoever made it deletes it.
 *
 * @param name as the sender called it
 */
public record UploadedFile(Path path, String name) {}
