package fi.kuulolla.session.sample;

import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.PublicAddress;
import fi.kuulolla.shell.StartupLine;
import fi.kuulolla.workshop.WallLinks;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the sample workspace in an empty installation when {@code kuulolla.sample} asks for it, and tells how to get in. Where
 * people have accounts already it makes nothing; what an earlier start left unfinished is completed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SampleWorkspace implements ApplicationRunner, StartupLine {
    private static final Logger log = LoggerFactory.getLogger(SampleWorkspace.class);

    private final boolean wanted;
    private final StaffAccounts accounts;
    private final SampleStore store;
    private final SampleStaff people;
    private final SampleModels models;
    private final SampleWorkshops workshops;
    private final SampleStory story;
    private final Workshops all;
    private final WallLinks walls;
    private final PublicAddress address;

    SampleWorkspace(
            @Value("${kuulolla.sample:false}") boolean wanted,
            StaffAccounts accounts,
            SampleStore store,
            SampleStaff people,
            SampleModels models,
            SampleWorkshops workshops,
            SampleStory story,
            Workshops all,
            WallLinks walls,
            PublicAddress address) {
        this.wanted = wanted;
        this.accounts = accounts;
        this.store = store;
        this.people = people;
        this.models = models;
        this.workshops = workshops;
        this.story = story;
        this.all = all;
        this.walls = walls;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted) {
            return;
        }
        try {
            create();
        } catch (RuntimeException unfinished) {
            // A sample is no reason to keep a server from starting.
            log.error("The sample workspace is not complete; the next start goes on with it", unfinished);
        }
    }

    /** Nothing happens the second time. */
    void create() {
        if (store.find().isEmpty() && accounts.isEmpty()) {
            people.create();
        }
        store.find().filter(stored -> !stored.complete()).ifPresent(stored -> {
            long begun = System.nanoTime();
            complete(stored);
            log.info("Made the sample workspace in {} ms", (System.nanoTime() - begun) / 1_000_000);
        });
    }

    private void complete(SampleStore.Stored stored) {
        Staff staff = stored.facilitator();
        if (stored.runningWorkshop() == null) {
            store.hasRunning(workshops.runningNow(staff, stored.runningModel()));
        }
        if (stored.plannedWorkshop() == null) {
            store.hasPlanned(workshops.planned(staff, stored.plannedModel()));
        }
        if (stored.finishedWorkshop() == null) {
            store.hasFinished(story.play(staff, stored.finishedModel()));
            models.ideationIsOver(staff, stored.finishedModel());
        }
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (wanted) {
            store.find().ifPresent(stored -> {
                lines.addAll(SampleStaff.lines());
                if (stored.runningWorkshop() != null) {
                    lines.addAll(linesOf(stored.facilitator(), stored.runningWorkshop()));
                }
            });
        }
        return lines;
    }

    /** The link of the wall is a new one at each start, since only its hash is kept; walls that are open go on with theirs. */
    private List<String> linesOf(Staff staff, UUID id) {
        WorkshopView workshop = all.get(staff, id);
        String join = "Sample workshop: " + address.of("/j/" + workshop.joinCode());
        return workshop.status() == WorkshopStatus.CLOSED
                ? List.of(join)
                : List.of(join, "Sample wall: " + address.of("/wall/" + walls.create(staff, id)));
    }
}
