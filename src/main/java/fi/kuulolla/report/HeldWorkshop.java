package fi.kuulolla.report;

import fi.kuulolla.account.OrganisationView;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.measure.CheckOutResult;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.voting.VoteResult;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a workshop leaves behind, read once; minutes, workbook and answer sheets are all made from this.
 *
 * @param attendance exact, by role, heads without a device included: for staff and internal files
 * @param heads those without a device
 * @param themes that are still themes, in the order of the board
 * @param notes that were revealed, each with the theme it is in today
 * @param unseen notes of stages that were never revealed: only their number is told
 */
record HeldWorkshop(
        WorkshopView workshop,
        ServiceModelView model,
        OrganisationView organisation,
        List<Run> runs,
        Map<Role, Integer> attendance,
        Map<Role, Integer> heads,
        List<ThemeView> themes,
        List<NoteView> notes,
        Map<UUID, Integer> notesOfStages,
        int unseen,
        Optional<VoteResult> result,
        List<PromiseView> promises,
        CheckOutResult checkOut,
        Instant readAt) {

    /** A time a stage was open; without an end while it still is. */
    record Run(UUID stage, Instant openedAt, @Nullable Instant closedAt) {
        boolean isSlip() {
            return closedAt != null && Duration.between(openedAt, closedAt).toSeconds() < 30;
        }
    }

    HeldWorkshop {
        runs = List.copyOf(runs);
        attendance = Map.copyOf(attendance);
        heads = Map.copyOf(heads);
        themes = List.copyOf(themes);
        notes = List.copyOf(notes);
        notesOfStages = Map.copyOf(notesOfStages);
        promises = List.copyOf(promises);
    }

    int people() {
        return attendance.values().stream().mapToInt(it -> it).sum();
    }

    int people(Side side) {
        return attendance.entrySet().stream()
                .filter(it -> it.getKey().side() == side)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** People were there, and nobody of the experience side: said before any result is shown (rule 7). */
    boolean withoutExperience() {
        return people() > 0 && people(Side.EXPERIENCE) == 0;
    }

    int threshold() {
        return organisation.smallGroupThreshold();
    }

    LocalDate heldOn() {
        Instant held = workshop.openedAt() == null ? workshop.startsAt() : workshop.openedAt();
        return LocalDate.ofInstant(held, workshop.zone());
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, workshop.zone());
    }

    /** By the clock, without a slip: an opening of under half a minute of a stage that was open longer at another time. */
    static List<Run> asItRan(List<Run> runs) {
        return runs.stream()
                .filter(run -> !run.isSlip()
                        || runs.stream().noneMatch(other -> other.stage().equals(run.stage()) && !other.isSlip()))
                .sorted(Comparator.comparing(Run::openedAt))
                .toList();
    }

    List<Run> runsOf(StageView stage) {
        return runs.stream().filter(run -> run.stage().equals(stage.id())).toList();
    }

    Map<UUID, String> themeNames() {
        Map<UUID, String> names = new HashMap<>();
        themes.forEach(theme -> names.put(theme.id(), theme.name()));
        return names;
    }

    List<NoteView> notesOf(@Nullable UUID theme) {
        return notes.stream()
                .filter(note -> java.util.Objects.equals(note.theme(), theme))
                .toList();
    }

    /** Dots of a theme, with those of the themes it took in; null when no vote was closed. */
    @Nullable
    Integer dots(UUID theme) {
        return result.map(it -> it.themes().stream()
                        .filter(dots -> dots.theme().equals(theme))
                        .mapToInt(VoteResult.ThemeDots::dots)
                        .sum())
                .orElse(null);
    }

    /** The same by the groups that may be told. */
    Map<String, Integer> dotsByGroup(UUID theme) {
        Map<String, Integer> groups = new HashMap<>();
        result.ifPresent(it -> it.themes().stream()
                .filter(dots -> dots.theme().equals(theme))
                .forEach(dots -> dots.byShownAs().forEach((as, n) -> groups.merge(as, n, Integer::sum))));
        return groups;
    }
}
