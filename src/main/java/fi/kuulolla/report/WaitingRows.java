package fi.kuulolla.report;

import fi.kuulolla.shared.Scratch;
import java.io.File;
import java.io.IOException;
import org.apache.poi.util.TempFileCreationStrategy;

/** Where rows of a streamed table wait until their workbook is put together. */
final class WaitingRows implements TempFileCreationStrategy {
    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Scratch.file(suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Scratch.newFolder().toFile();
    }
}
