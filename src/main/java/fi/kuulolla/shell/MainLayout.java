package fi.kuulolla.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every staff screen stands in: the spruce bar with the mark, the ways to workshops, service models, promises and reports, the
 * organisation, and the account menu. A view with the class {@code page} gets the usual width and margins.
 */
@PermitAll
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main main = new Main();
    private final Map<String, Anchor> ways = new LinkedHashMap<>();
    private String place = "";

    MainLayout(WhoIsHere whoIsHere) {
        addClassName("k-staff");
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("k-skip");
        skip.setRouterIgnore(true);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip, bar(whoIsHere), main);
        // Home has the field and hears the keys itself; from every other screen they lead there.
        for (KeyModifier modifier : new KeyModifier[] {KeyModifier.CONTROL, KeyModifier.META}) {
            Shortcuts.addShortcutListener(this, this::toSearch, Key.KEY_K, modifier)
                    .allowEventPropagation();
        }
    }

    void toSearch() {
        if (!place.equals("home")) {
            UI.getCurrent().navigate("home", QueryParameters.of("search", ""));
        }
    }

    private Header bar(WhoIsHere whoIsHere) {
        Nav nav = new Nav();
        nav.addClassName("k-grow");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        way("workshops", "shell.nav.workshops");
        way("home", "shell.nav.models", "shell.nav.models.short");
        way("promises", "shell.nav.promises");
        way("reports", "shell.nav.reports");
        ways.values().forEach(nav::add);
        Div row = new Div(new Mark(), nav);
        row.addClassName("k-desk-top");
        whoIsHere.signedIn().ifPresent(who -> {
            Paragraph organisation = new Paragraph(who.organisation());
            organisation.addClassNames("k-meta", "organisation");
            row.add(organisation, new AccountMenu(who, whoIsHere));
        });
        Header header = new Header(row);
        header.addClassNames("k-top", "k-on-spruce");
        return header;
    }

    private void way(String route, String key) {
        ways.put(route, new Anchor("/" + route, getTranslation(key)));
    }

    /** Where the bar is narrow, the short word stands for the long one, so that it takes one row. */
    private void way(String route, String key, String shortKey) {
        Span whole = new Span(getTranslation(key));
        whole.addClassName("whole");
        Span brief = new Span(getTranslation(shortKey));
        brief.addClassName("brief");
        Anchor anchor = new Anchor("/" + route);
        anchor.add(whole, brief);
        ways.put(route, anchor);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.add((Component) content.getElement().getComponent().orElseThrow());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    /** A model's page belongs to the way home, the cockpit to the workshops. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String first = event.getLocation().getFirstSegment();
        String current = first.equals("models") || first.equals("programmes") ? "home" : first;
        place = first;
        ways.forEach((route, way) -> {
            if (route.equals(current)) {
                way.getElement().setAttribute("aria-current", "page");
            } else {
                way.getElement().removeAttribute("aria-current");
            }
        });
    }
}
