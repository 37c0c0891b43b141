package fi.kuulolla.account;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys of this installation, such as the one that signs device cookies: random, made when first asked for, then the same for good. */
@Component
@DependsOnDatabaseInitialization
public class InstallationSecrets {
    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    InstallationSecrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 32 bytes. Two servers on one database get the same. */
    public byte[] get(String name) {
        return known.computeIfAbsent(name, this::readOrMake).clone();
    }

    private byte[] readOrMake(String name) {
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        jdbc.sql("insert into installation_secret (name, value) values (?, ?) on conflict do nothing")
                .params(name, fresh)
                .update();
        return jdbc.sql("select value from installation_secret where name = ?")
                .param(name)
                .query(byte[].class)
                .single();
    }
}
