package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import fi.kuulolla.board.Themes;
import fi.kuulolla.shared.Refused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Clustering. The element shows and asks; this says yes or no. What somebody else moved meanwhile comes back as conflicts, and
 * the element tells them in words.
 */
final class ThemesWork extends Div implements Work {
    private final Desk desk;
    private final Themes themes;
    private final H2 prompt = new H2();
    private final Element clusters = new Element("k-clusters").setAttribute("factors", true);

    ThemesWork(Desk desk, Themes themes) {
        this.desk = desk;
        this.themes = themes;
        addClassNames("ck-work", "is-reading");
        prompt.addClassName("ck-sr");
        add(prompt);
        getElement().appendChild(clusters);
        on("assign", this::assign);
        on("create", this::create);
        on(
                "rename",
                ask -> done(() -> themes.rename(desk.staff(), desk.workshop(), id(ask, "theme"), text(ask, "name"))));
        on("merge", ask -> done(() -> themes.merge(desk.staff(), desk.workshop(), id(ask, "from"), id(ask, "into"))));
        on("split", this::split);
        on("unmerge", ask -> done(() -> themes.unmerge(desk.staff(), desk.workshop(), id(ask, "theme"))));
        on(
                "factor",
                ask -> done(() -> themes.setFactor(
                        desk.staff(),
                        desk.workshop(),
                        id(ask, "theme"),
                        ask.path("factor").isNull() ? null : text(ask, "factor"))));
        on("remove", ask -> done(() -> themes.remove(desk.staff(), desk.workshop(), id(ask, "theme"))));
    }

    @Override
    public Component body() {
        return this;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void show(Now now) {
        prompt.setText(
                now.stage().map(s -> desk.words().of(s.name(), now.workshop())).orElse(""));
        clusters.setAttribute("without", greetings(now));
    }

    /** What people said to begin with is no idea to cluster. */
    private static String greetings(Now now) {
        return now.workshop().stages().stream()
                .filter(stage -> stage.kind().equals("checkin"))
                .map(stage -> stage.id().toString())
                .collect(Collectors.joining(" "));
    }

    private void on(String event, java.util.function.Consumer<JsonNode> answer) {
        clusters.addEventListener(
                        event, (DomEvent e) -> answer.accept(e.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    private List<UUID> assign(JsonNode ask) {
        JsonNode theme = ask.path("theme");
        return conflicts(() -> themes.assign(
                desk.staff(),
                desk.workshop(),
                expected(ask),
                theme.isNull() ? null : UUID.fromString(theme.asString())));
    }

    private void create(JsonNode ask) {
        done(() -> themes.create(desk.staff(), desk.workshop(), text(ask, "name"), notes(ask)));
    }

    private void split(JsonNode ask) {
        done(() -> themes.split(desk.staff(), desk.workshop(), id(ask, "theme"), notes(ask), text(ask, "name")));
    }

    private List<UUID> conflicts(java.util.function.Supplier<List<UUID>> step) {
        try {
            List<UUID> conflicts = step.get();
            if (!conflicts.isEmpty()) {
                clusters.callJsFunction(
                        "conflicts",
                        JacksonUtils.listToJson(
                                conflicts.stream().map(UUID::toString).toList()));
            }
            return conflicts;
        } catch (Refused refused) {
            clusters.callJsFunction("refused", desk.words().problem(refused.code()));
            return List.of();
        }
    }

    private void done(Runnable step) {
        conflicts(() -> {
            step.run();
            return List.of();
        });
    }

    private static Map<UUID, @Nullable UUID> expected(JsonNode ask) {
        Map<UUID, @Nullable UUID> expected = new HashMap<>();
        for (JsonNode note : ask.path("notes")) {
            JsonNode theme = note.path("expected");
            expected.put(
                    id(note, "id"), theme.isNull() || theme.isMissingNode() ? null : UUID.fromString(theme.asString()));
        }
        return expected;
    }

    private static Set<UUID> notes(JsonNode ask) {
        return new HashSet<>(expected(ask).keySet());
    }

    private static UUID id(JsonNode ask, String name) {
        return UUID.fromString(text(ask, name));
    }

    private static String text(JsonNode ask, String name) {
        return ask.path(name).asString();
    }
}
