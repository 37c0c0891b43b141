package fi.kuulolla.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was asked for; without {@code --seed} every drill is another one, and says which. */
record DrillOptions(List<String> faults, Map<String, Integer> numbers, boolean record) {
    private static final List<String> NUMBERS = List.of("--rounds", "--phones", "--notes", "--seconds", "--seed");

    DrillOptions {
        faults = List.copyOf(faults);
        numbers = Map.copyOf(numbers);
    }

    static DrillOptions of(String[] args, List<String> known) {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        boolean record = false;
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (NUMBERS.contains(arg) && i + 1 < args.length && args[i + 1].matches("[1-9]\\d{0,8}")) {
                numbers.put(arg, Integer.parseInt(args[++i]));
            } else if (arg.equals("--record")) {
                record = true;
            } else if (known.contains(arg)) {
                faults.add(arg);
            } else {
                throw new IllegalArgumentException("Unknown: " + arg + ". Faults: " + String.join(" ", known)
                        + ". Options: --rounds N --phones N --notes N --seconds N --seed N --record");
            }
        }
        numbers.putIfAbsent("--seed", (int) (System.nanoTime() % 1_000_000) + 1);
        return new DrillOptions(faults.isEmpty() ? known : faults, numbers, record);
    }

    /** A drill of seconds, the same every time. */
    static DrillOptions small(int phones, int notes, int seconds) {
        return new DrillOptions(
                List.of(), Map.of("--phones", phones, "--notes", notes, "--seconds", seconds, "--seed", 7), false);
    }

    int rounds() {
        return numbers.getOrDefault("--rounds", 5);
    }

    /** In each of the two rooms. */
    int phones() {
        return numbers.getOrDefault("--phones", 20);
    }

    /** Of each phone. */
    int notes() {
        return numbers.getOrDefault("--notes", 10);
    }

    Duration burst() {
        return Duration.ofSeconds(numbers.getOrDefault("--seconds", 3));
    }

    int seed() {
        return numbers.getOrDefault("--seed", 1);
    }
}
