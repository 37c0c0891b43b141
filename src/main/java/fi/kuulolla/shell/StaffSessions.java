package fi.kuulolla.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fi.kuulolla.i18n.Texts;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How every staff screen starts: in the person's language, with our modules, and without dialogs nobody understands. */
@Component
class StaffSessions implements VaadinServiceInitListener {
    private final transient WhoIsHere whoIsHere;
    private final transient Failures failures;
    private final transient UiFiles files;
    private final transient Texts texts;

    StaffSessions(WhoIsHere whoIsHere, Failures failures, UiFiles files, Texts texts) {
        this.whoIsHere = whoIsHere;
        this.failures = failures;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(failures));
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        RouteRegistry screens = event.getSource().getRouter().getRegistry();
        event.addIndexHtmlRequestListener(response -> {
            head(response.getDocument());
            String path = response.getVaadinRequest().getPathInfo();
            if (!screens.getNavigationRouteTarget(path == null ? "" : path.replaceFirst("^/", ""))
                    .hasTarget()) {
                // The page itself says so once it is there; who only asks for the address is told at once.
                response.getVaadinResponse().setStatus(HttpStatus.NOT_FOUND.value());
            }
        });
    }

    private void prepare(UI ui) {
        whoIsHere.signedIn().ifPresent(who -> ui.setLocale(who.locale()));
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("shell.reconnecting"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("shell.disconnected"));
    }

    private void head(Document page) {
        whoIsHere
                .signedIn()
                .ifPresent(who -> page.child(0).attr("lang", who.locale().getLanguage()));
        page.head().appendElement("link").attr("rel", "icon").attr("href", files.at("shell/mark.svg"));
        for (String module : new String[] {"elements/kuulolla.js", "shell/shell.js"}) {
            page.head().appendElement("script").attr("type", "module").attr("src", files.at(module));
        }
    }

    /** A session that ended is simply begun again: the page reloads, and whoever is remembered is in the same place. */
    private CustomizedSystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.get(locale, "shell.failed"));
        messages.setInternalErrorMessage(texts.get(locale, "shell.failed.reload"));
        return messages;
    }
}
