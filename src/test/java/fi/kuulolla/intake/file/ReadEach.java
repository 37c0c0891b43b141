package fi.kuulolla.intake.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads every file of a folder to its end and prints what came of it. Runs in a small machine of its own. */
final class ReadEach {
    private ReadEach() {}

    public static void main(String[] args) throws Exception {
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                System.out.println(file.getFileName() + " " + outcome(file));
            }
        }
    }

    static String outcome(Path file) {
        try (TableFile table = TableFile.open(file, file.getFileName().toString())) {
            for (int sheet = 0; sheet < table.sheets(); sheet++) {
                table.read(sheet, (number, cells) -> true);
            }
            return "read";
        } catch (FileRefused refused) {
            return refused.code();
        }
    }
}
