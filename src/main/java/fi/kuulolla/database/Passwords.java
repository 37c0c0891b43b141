package fi.kuulolla.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the embedded database's roles, made at the first start, readable by the server's own user only. */
record Passwords(String superuser, String migrator, String application) {

    static Passwords readOrMake(Path file) throws IOException {
        Properties properties = new Properties();
        if (!Files.exists(file)) {
            for (String role : new String[] {"superuser", "migrator", "application"}) {
                properties.setProperty(role, random());
            }
            Path half = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(half);
            Files.createFile(half);
            DataDirectory.restrict(half, "rw-------");
            try (Writer out = Files.newBufferedWriter(half)) {
                properties.store(out, null);
            }
            Files.move(half, file);
        }
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return new Passwords(get(properties, "superuser"), get(properties, "migrator"), get(properties, "application"));
    }

    private static String get(Properties properties, String role) {
        String value = properties.getProperty(role);
        if (value == null) {
            throw new DatabaseNotUsable("passwords.properties in the data folder lacks " + role);
        }
        return value;
    }

    /** Hex only: it is written into statements and connection settings. */
    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
