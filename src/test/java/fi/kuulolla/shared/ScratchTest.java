package fi.kuulolla.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    Path parent;

    @Test
    void whatAKilledProcessLeftIsRemoved() throws Exception {
        // Nobody holds its lock: the system lets go of it with the process.
        Path left = Files.createDirectory(parent.resolve("kuulolla-scratch123"));
        Files.createFile(left.resolve("lock"));
        Files.writeString(left.resolve("report.xlsx"), "words");

        new Scratch(parent).clearAway();

        assertThat(left).doesNotExist();
    }

    @Test
    void whatIsInUseStays() throws Exception {
        Path inUse = new Scratch(parent).folder();
        Path file = Files.writeString(inUse.resolve("report.xlsx"), "words");

        new Scratch(parent).clearAway();

        assertThat(file).hasContent("words");
    }

    @Test
    void whatIsNotOursStays() throws Exception {
        Path beingMade = Files.createDirectory(parent.resolve("kuulolla-scratch456"));
        Path foreign = Files.createDirectory(parent.resolve("kuulolla-notes"));
        Files.createFile(foreign.resolve("lock"));

        new Scratch(parent).clearAway();

        assertThat(beingMade).exists();
        assertThat(foreign).exists();
    }

    @Test
    void aFolderThatWasTidiedAwayIsMadeAnew() throws Exception {
        Scratch scratch = new Scratch(parent);
        Path first = scratch.folder();
        Files.delete(first.resolve("lock"));
        Files.delete(first);

        assertThat(scratch.folder()).isDirectory();
    }

    @Test
    void nobodyElseMayOpenTheFolder() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(new Scratch(parent).folder())))
                .isEqualTo("rwx------");
    }
}
