package fi.kuulolla.account;

import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shell.PublicAddress;
import fi.kuulolla.shell.StartupLine;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints the link that sets Kuulolla up while nobody can sign in yet, and the link for a new password when one is asked for. */
@Component
class SetupLine implements StartupLine {
    private final StaffAccounts accounts;
    private final SetupLinks links;
    private final PublicAddress address;
    private final String newPasswordFor;

    SetupLine(
            StaffAccounts accounts,
            SetupLinks links,
            PublicAddress address,
            @Value("${kuulolla.new-password-for:}") String newPasswordFor) {
        this.accounts = accounts;
        this.links = links;
        this.address = address;
        this.newPasswordFor = newPasswordFor;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (accounts.isEmpty()) {
            lines.add("Set up (works once, for a day): " + address.of("/setup/" + links.forNewOrganisation()));
        }
        if (!newPasswordFor.isBlank()) {
            lines.add(newPassword());
        }
        return lines;
    }

    private String newPassword() {
        try {
            return "New password (works once, for a day): "
                    + address.of("/setup/" + links.forNewPassword(newPasswordFor));
        } catch (NotFound e) {
            return "New password: nobody signs in as " + newPasswordFor;
        }
    }
}
