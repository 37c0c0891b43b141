package fi.kuulolla.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.testing.TestCrowd.Person;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@KuulollaTest
class ThemesTest {
    @Autowired
    TestPeople staff;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    TestCrowd crowd;

    @Autowired
    Contributions contributions;

    @Autowired
    Themes themes;

    @Autowired
    Running running;

    Staff aino;
    Staff oona;
    UUID workshop;
    UUID checkin;
    Person client;
    List<UUID> notes;

    @BeforeEach
    void twelveNotesAndTwoFacilitators() {
        aino = staff.facilitator();
        oona = staff.colleague(aino, StaffRole.FACILITATOR);
        workshop = workshops.running(aino);
        checkin = crowd.stage(workshop, "checkin").id();
        client = crowd.join(workshop, Role.CLIENT);
        write(12);
        notes = contributions.visible(workshop, Set.of(checkin)).stream()
                .map(NoteView::id)
                .toList();
    }

    private void write(int howMany) {
        for (int i = 0; i < howMany; i++) {
            contributions.add(
                    client.actor(),
                    client.device(),
                    new AddContribution(workshop, "key-of-a-note-%06d".formatted(i), checkin, "Viesti " + i));
        }
    }

    /** Everything that shows: themes and which note is where. */
    private Map<String, Object> state() {
        Map<String, Object> state = new TreeMap<>();
        themes.of(workshop).forEach(theme -> state.put("theme " + theme.id(), theme));
        contributions.visible(workshop, Set.of(checkin)).forEach(note -> state.put("note " + note.id(), note));
        return state;
    }

    private Map<UUID, @Nullable UUID> seenIn(@Nullable UUID theme, UUID... seen) {
        Map<UUID, @Nullable UUID> expected = new HashMap<>();
        for (UUID note : seen) {
            expected.put(note, theme);
        }
        return expected;
    }

    private ThemeView theme(UUID id) {
        return themes.of(workshop).stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::code)
                .isEqualTo(code);
    }

    @Test
    void aNewThemeTakesTheSelectedNotesAndStandsLast() {
        UUID first = themes.create(aino, workshop, "  Selkeä \n kieli ", Set.of(notes.get(0), notes.get(1)));
        UUID second = themes.create(aino, workshop, "Yksi ihminen", Set.of(notes.get(1)));

        assertThat(themes.of(workshop))
                .containsExactly(
                        new ThemeView(first, "Selkeä kieli", null, 1, null, 1),
                        new ThemeView(second, "Yksi ihminen", null, 2, null, 1));
        assertRefused(() -> themes.create(aino, workshop, " ", Set.of()), "text-empty");
    }

    @Test
    void ofTwoFacilitatorsWhoMoveOneNoteOneWinsAndTheOtherIsTold() {
        UUID letters = themes.create(aino, workshop, "Kirjeet", Set.of());
        UUID calls = themes.create(oona, workshop, "Puhelut", Set.of());

        assertThat(themes.assign(aino, workshop, seenIn(null, notes.get(0)), letters))
                .isEmpty();
        assertThat(themes.assign(oona, workshop, seenIn(null, notes.get(0), notes.get(1)), calls))
                .containsExactly(notes.get(0));

        assertThat(theme(letters).notes()).isOne();
        assertThat(theme(calls).notes()).isOne();
        // Both wanted the same: nobody needs to be told.
        assertThat(themes.assign(oona, workshop, seenIn(null, notes.get(0)), letters))
                .isEmpty();
        assertThat(themes.assign(oona, workshop, seenIn(letters, notes.get(0)), null))
                .isEmpty();
        assertThat(theme(letters).notes()).isZero();
    }

    @Test
    void aMergedThemeKeepsItsPartsShowsThemUnderTheOtherAndComesOutAgain() {
        UUID letters = themes.create(aino, workshop, "Kirjeet", Set.of(notes.get(0)));
        UUID words = themes.create(aino, workshop, "Sanat", Set.of(notes.get(1), notes.get(2)));
        UUID all = themes.create(aino, workshop, "Selkeä kieli", Set.of());

        themes.merge(aino, workshop, words, letters);
        themes.merge(aino, workshop, letters, all);

        assertThat(theme(words).mergedInto()).isEqualTo(letters);
        assertThat(theme(letters).notes()).isEqualTo(3);
        assertThat(theme(all).notes()).isEqualTo(3);
        assertThat(themes.tree(workshop).root(words)).contains(all);
        assertRefused(() -> themes.merge(aino, workshop, all, words), "theme-merged");
        assertRefused(() -> themes.merge(aino, workshop, letters, all), "theme-merged");
        themes.assign(aino, workshop, seenIn(null, notes.get(3)), words);
        assertThat(theme(words).notes()).isEqualTo(2);
        assertThat(theme(all).notes()).isEqualTo(4);

        themes.unmerge(aino, workshop, letters);
        assertThat(theme(letters).mergedInto()).isNull();
        assertThat(theme(letters).notes()).isEqualTo(3);
        assertThat(theme(all).notes()).isOne();
    }

    @Test
    void aSplitTakesNotesOfTheThemeAndItsPartsAndNoOthers() {
        UUID letters = themes.create(aino, workshop, "Kirjeet", Set.of(notes.get(0), notes.get(1)));
        UUID words = themes.create(aino, workshop, "Sanat", Set.of(notes.get(2)));
        themes.merge(aino, workshop, words, letters);

        UUID own = themes.split(aino, workshop, letters, Set.of(notes.get(1), notes.get(2)), "Oma");

        assertThat(theme(own).notes()).isEqualTo(2);
        assertThat(theme(letters).notes()).isOne();
        assertRefused(() -> themes.split(aino, workshop, letters, Set.of(notes.get(1)), "Uusi"), "note-moved");
    }

    @Test
    void aThemeIsTakenAwayOnlyWhenNothingIsInIt() {
        UUID letters = themes.create(aino, workshop, "Kirjeet", Set.of(notes.get(0)));
        UUID words = themes.create(aino, workshop, "Sanat", Set.of());
        assertRefused(() -> themes.remove(aino, workshop, letters), "theme-not-empty");

        themes.assign(aino, workshop, seenIn(letters, notes.get(0)), null);
        themes.merge(aino, workshop, words, letters);
        assertRefused(() -> themes.remove(aino, workshop, letters), "theme-not-empty");

        themes.unmerge(aino, workshop, words);
        themes.remove(aino, workshop, letters);
        assertThat(themes.of(workshop)).extracting(ThemeView::id).containsExactly(words);
        assertRefused(() -> themes.rename(aino, workshop, letters, "Uusi"), "theme-gone");
        assertRefused(() -> themes.assign(aino, workshop, seenIn(null, notes.get(0)), letters), "theme-gone");
    }

    @Test
    void aThemeMayTellItsFactor() {
        UUID letters = themes.create(aino, workshop, "Kirjeet", Set.of());
        themes.setFactor(aino, workshop, letters, "access");
        assertThat(theme(letters).factor()).isEqualTo("access");

        assertRefused(() -> themes.setFactor(aino, workshop, letters, "money"), "factor-unknown");
        themes.setFactor(aino, workshop, letters, null);
        assertThat(theme(letters).factor()).isNull();
    }

    @Test
    void hiddenAndForeignNotesAndThemesCannotBeMoved() {
        running.next(aino, workshop);
        UUID hiddenStage = crowd.stage(workshop, "notes").id();
        contributions.add(
                client.actor(),
                client.device(),
                new AddContribution(workshop, "a-hidden-note-0001", hiddenStage, "Piilossa"));
        UUID hidden =
                contributions.visible(workshop, Set.of(hiddenStage)).getFirst().id();
        UUID letters = themes.create(aino, workshop, "Kirjeet", Set.of(hidden));

        assertThat(theme(letters).notes()).isZero();
        assertThat(themes.assign(aino, workshop, seenIn(null, hidden), letters)).containsExactly(hidden);

        UUID elsewhere = workshops.running(aino);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> themes.create(aino, elsewhere, "Muualla", Set.of(notes.get(0))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> themes.assign(aino, elsewhere, seenIn(null, notes.get(0)), null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> themes.rename(aino, elsewhere, letters, "Uusi"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> themes.rename(staff.facilitator(), workshop, letters, "Uusi"));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void undoneStepByStepEveryStateComesBackExactly(long seed) {
        Random random = new Random(seed);
        List<Map<String, Object>> before = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            Map<String, Object> state = state();
            if (anyStep(random)) {
                before.add(state);
            } else {
                assertThat(state()).isEqualTo(state);
            }
        }
        assertThat(before).hasSizeGreaterThan(15);
        for (Map<String, Object> state : before.reversed()) {
            assertThat(running.undo(aino, workshop)).isPresent();
            assertThat(state()).isEqualTo(state);
        }
        assertThat(themes.of(workshop)).isEmpty();
    }

    /** Does something a facilitator may try; false when it was refused or came to nothing. */
    private boolean anyStep(Random random) {
        List<ThemeView> there = themes.of(workshop);
        Set<UUID> some = new HashSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            some.add(notes.get(random.nextInt(notes.size())));
        }
        UUID one =
                there.isEmpty() ? null : there.get(random.nextInt(there.size())).id();
        UUID two =
                there.isEmpty() ? null : there.get(random.nextInt(there.size())).id();
        Map<String, Object> before = state();
        try {
            switch (one == null || two == null ? 0 : random.nextInt(9)) {
                case 0 -> themes.create(aino, workshop, "Teema " + random.nextInt(1000), some);
                case 1, 2 -> themes.assign(aino, workshop, whereTheyAre(some), random.nextInt(5) == 0 ? null : one);
                case 3 -> themes.rename(aino, workshop, one, "Nimi " + random.nextInt(1000));
                case 4 -> themes.merge(aino, workshop, one, two);
                case 5 -> themes.unmerge(aino, workshop, mergedOr(one, there));
                case 6 -> themes.split(aino, workshop, one, notesOf(one), "Jaettu " + random.nextInt(1000));
                case 7 -> themes.setFactor(aino, workshop, one, random.nextBoolean() ? "guidance" : "access");
                default -> themes.remove(aino, workshop, one);
            }
        } catch (Refused refused) {
            return false;
        }
        // What changed nothing is no step: undo never seems to do nothing.
        return !state().equals(before);
    }

    private static UUID mergedOr(UUID other, List<ThemeView> there) {
        return there.stream()
                .filter(theme -> theme.mergedInto() != null)
                .map(ThemeView::id)
                .findFirst()
                .orElse(other);
    }

    private Set<UUID> notesOf(UUID theme) {
        Set<UUID> its = new HashSet<>();
        contributions.visible(workshop, Set.of(checkin)).stream()
                .filter(note -> theme.equals(note.theme()))
                .limit(2)
                .forEach(note -> its.add(note.id()));
        return its;
    }

    private Map<UUID, @Nullable UUID> whereTheyAre(Set<UUID> some) {
        Map<UUID, @Nullable UUID> places = new HashMap<>();
        contributions.visible(workshop, Set.of(checkin)).stream()
                .filter(note -> some.contains(note.id()))
                .forEach(note -> places.put(note.id(), note.theme()));
        return places;
    }
}
