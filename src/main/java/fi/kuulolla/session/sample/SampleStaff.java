package fi.kuulolla.session.sample;

import fi.kuulolla.account.Organisations;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.account.StaffAccounts.AddStaff;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Actor.SystemActor;
import fi.kuulolla.shared.StaffRole;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented organisation and its three people. Their password is no secret: it is printed at every start. */
@Component
class SampleStaff {
    static final String ORGANISATION = "Saarilammen hyvinvointialue";
    static final String FACILITATOR = "Aino Kallio";
    static final String PASSWORD = "nayte-saarilampi";

    private static final List<Account> ACCOUNTS = List.of(
            new Account("aino@saarilampi.example", FACILITATOR, StaffRole.FACILITATOR, "facilitator"),
            new Account("oona@saarilampi.example", "Oona Vesala", StaffRole.FACILITATOR, "second facilitator"),
            new Account("kaisa@saarilampi.example", "Kaisa Niemi", StaffRole.COORDINATOR, "coordinator"));

    private final Organisations organisations;
    private final StaffAccounts accounts;
    private final SampleModels models;
    private final SampleStore store;

    SampleStaff(Organisations organisations, StaffAccounts accounts, SampleModels models, SampleStore store) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.models = models;
        this.store = store;
    }

    private record Account(String email, String name, StaffRole role, String told) {}

    /** The organisation, its people, what they develop and the mark of the sample; or nothing. */
    @Transactional
    public void create() {
        var system = new SystemActor();
        UUID organisation =
                organisations.create(system, ORGANISATION, "Oona Vesala, 040 000 0000, oona@saarilampi.example");
        Staff facilitator = ACCOUNTS.stream()
                .map(account -> accounts.add(
                        system,
                        new AddStaff(
                                organisation,
                                account.email(),
                                account.name(),
                                account.role(),
                                PASSWORD,
                                Locale.of("fi"))))
                .toList()
                .getFirst();
        store.begin(facilitator, models.create(facilitator));
    }

    static List<String> lines() {
        return ACCOUNTS.stream()
                .map(account -> "Sample sign-in: %s  %s  (%s)".formatted(account.email(), PASSWORD, account.told()))
                .toList();
    }
}
