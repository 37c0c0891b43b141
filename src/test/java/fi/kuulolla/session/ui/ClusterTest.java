package fi.kuulolla.session.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.board.NoteView;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.StageView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-04e: notes are clustered into themes; what the element asks for is answered here. */
class ClusterTest extends RunningRoom {
    @Autowired
    Themes themes;

    private StageView board;

    @Test
    void selectedNotesBecomeATheme() {
        List<NoteView> notes = clustering("Toivon yhden ihmisen.", "Kerron saman tarinan.");

        cockpit()
                .fire(
                        "k-clusters",
                        "create",
                        "{\"name\":\"Yksi ihminen\",\"notes\":[%s]}".formatted(seen(notes.getFirst(), null)));

        assertThat(themes.of(workshop)).singleElement().satisfies(theme -> {
            assertThat(theme.name()).isEqualTo("Yksi ihminen");
            assertThat(theme.notes()).isEqualTo(1);
        });
    }

    @Test
    void aNoteMovesToAThemeAndOutAgain() {
        NoteView note = clustering("Toivon yhden ihmisen.").getFirst();
        UUID theme = themes.create(aino, workshop, "Yksi ihminen", Set.of());
        CockpitPage page = cockpit();

        page.fire("k-clusters", "assign", "{\"notes\":[%s],\"theme\":\"%s\"}".formatted(seen(note, null), theme));
        assertThat(themeOf(note)).isEqualTo(theme);

        page.fire("k-clusters", "assign", "{\"notes\":[%s],\"theme\":null}".formatted(seen(note, theme)));
        assertThat(themeOf(note)).isNull();

        page.press("Kumoa");
        assertThat(themeOf(note)).isEqualTo(theme);
    }

    @Test
    void whatAnotherFacilitatorHasMovedMeanwhileStaysWhereItIs() {
        NoteView note = clustering("Toivon yhden ihmisen.").getFirst();
        UUID first = themes.create(aino, workshop, "Yksi ihminen", Set.of());
        UUID second = themes.create(aino, workshop, "Selkeä kieli", Set.of());
        CockpitPage page = cockpit();
        Map<UUID, UUID> seen = new HashMap<>();
        seen.put(note.id(), null);
        themes.assign(aino, workshop, seen, second);

        page.fire("k-clusters", "assign", "{\"notes\":[%s],\"theme\":\"%s\"}".formatted(seen(note, null), first));

        assertThat(themeOf(note)).isEqualTo(second);
    }

    @Test
    void themesAreRenamedMergedTakenApartSplitAndTold() {
        List<NoteView> notes = clustering("Yksi.", "Kaksi.", "Kolme.");
        UUID one = themes.create(
                aino,
                workshop,
                "Yksi ihminen",
                Set.of(notes.get(0).id(), notes.get(1).id()));
        UUID two = themes.create(
                aino, workshop, "Selkeä kieli", Set.of(notes.get(2).id()));
        CockpitPage page = cockpit();

        page.fire("k-clusters", "rename", "{\"theme\":\"%s\",\"name\":\"Oma työntekijä\"}".formatted(one));
        page.fire("k-clusters", "merge", "{\"from\":\"%s\",\"into\":\"%s\"}".formatted(two, one));
        assertThat(theme(two).mergedInto()).isEqualTo(one);

        page.fire("k-clusters", "unmerge", "{\"theme\":\"%s\"}".formatted(two));
        page.fire("k-clusters", "factor", "{\"theme\":\"%s\",\"factor\":\"access\"}".formatted(one));
        page.fire(
                "k-clusters",
                "split",
                "{\"theme\":\"%s\",\"name\":\"Uusi\",\"notes\":[%s]}".formatted(one, seen(notes.get(0), one)));

        assertThat(theme(two).mergedInto()).isNull();
        assertThat(theme(one).name()).isEqualTo("Oma työntekijä");
        assertThat(theme(one).factor()).isEqualTo("access");
        assertThat(themes.of(workshop)).extracting(ThemeView::name).contains("Uusi");
    }

    @Test
    void anEmptyThemeIsTakenAwayAndAFullOneIsNot() {
        NoteView note = clustering("Yksi.").getFirst();
        UUID full = themes.create(aino, workshop, "Täysi", Set.of(note.id()));
        UUID empty = themes.create(aino, workshop, "Tyhjä", Set.of());
        CockpitPage page = cockpit();

        page.fire("k-clusters", "remove", "{\"theme\":\"%s\"}".formatted(full));
        page.fire("k-clusters", "remove", "{\"theme\":\"%s\"}".formatted(empty));

        assertThat(themes.of(workshop)).extracting(ThemeView::id).containsExactly(full);
    }

    private List<NoteView> clustering(String... texts) {
        board = until("board");
        say(Role.CLIENT, texts);
        running.next(aino, workshop);
        return notes(board);
    }

    private UUID themeOf(NoteView note) {
        return notes(board).stream()
                .filter(n -> n.id().equals(note.id()))
                .findFirst()
                .orElseThrow()
                .theme();
    }

    private ThemeView theme(UUID id) {
        return themes.of(workshop).stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String seen(NoteView note, UUID theme) {
        return "{\"id\":\"%s\",\"expected\":%s}".formatted(note.id(), theme == null ? "null" : "\"" + theme + "\"");
    }
}
