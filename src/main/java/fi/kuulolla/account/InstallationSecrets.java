package fi.kuulolla.account;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secrets of this installation: made when first asked for, the same ever after. Each purpose has its own name and secret. */
@Component
public class InstallationSecrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    InstallationSecrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 32 random bytes. Whoever asks first makes them; two who ask at once get the same. */
    public byte[] get(String name) {
        byte[] fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        jdbc.sql("insert into installation_secret (name, value) values (?, ?) on conflict do nothing")
                .params(name, fresh)
                .update();
        return jdbc.sql("select value from installation_secret where name = ?")
                .param(name)
                .query(byte[].class)
                .single();
    }
}
