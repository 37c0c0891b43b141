package fi.kuulolla.drill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The faults by name, the promises that matter most first. */
final class Faults {
    private static final Map<String, Fault> ALL = new LinkedHashMap<>();

    static {
        ALL.put("server-kill", ServerKill.atOnce());
        ALL.put("database-kill", DatabaseKill.atOnce());
        ALL.put("database-restart", DatabaseKill.inGoodOrder());
        ALL.put("two-nodes", new TwoNodes());
        ALL.put("lost-answers", new LostAnswers());
        ALL.put("server-restart", ServerKill.inGoodOrder());
        ALL.put("double-tap", new DoubleTap());
        ALL.put("racing-facilitators", new RacingFacilitators());
        ALL.put("stage-change", new StageChange());
        ALL.put("real-browsers", new RealBrowsers());
        ALL.put("slow-screens", new SlowScreens());
        ALL.put("full-disk", new FullDisk());
        ALL.put("wrong-clocks", new WrongClocks());
        ALL.put("failed-migration", new FailedMigration());
        ALL.put("backup-restore", new BackupRestore());
    }

    private Faults() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static Fault named(String name) {
        return ALL.get(name);
    }
}
