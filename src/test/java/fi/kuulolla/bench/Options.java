package fi.kuulolla.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was asked for. Sizes that are not given are a scenario's own: small ones that fit two cores and ten minutes together, or
 * with {@code --full} those the targets speak of.
 */
record Options(List<String> scenarios, Map<String, Integer> numbers, boolean full, boolean record) {
    private static final List<String> NUMBERS =
            List.of("--phones", "--seconds", "--rate", "--rooms", "--rounds", "--notes");

    /** @param byNameOnly what is not played unless it is named */
    static Options of(String[] args, List<String> known, String byNameOnly) {
        List<String> scenarios = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        boolean full = false;
        boolean record = false;
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (NUMBERS.contains(arg) && i + 1 < args.length && args[i + 1].matches("[1-9]\\d{0,5}")) {
                numbers.put(arg, Integer.parseInt(args[++i]));
            } else if (arg.equals("--full")) {
                full = true;
            } else if (arg.equals("--record")) {
                record = true;
            } else if (known.contains(arg)) {
                scenarios.add(arg);
            } else {
                throw new IllegalArgumentException("Unknown: " + arg + ". Scenarios: " + String.join(" ", known)
                        + ". Options: --phones N --seconds N --rate N --rooms N --rounds N --notes N --full --record");
            }
        }
        return new Options(
                scenarios.isEmpty()
                        ? known.stream().filter(it -> !it.equals(byNameOnly)).toList()
                        : List.copyOf(scenarios),
                numbers,
                full,
                record);
    }

    int phones(int small, int whole) {
        return number("--phones", small, whole);
    }

    int seconds(int small, int whole) {
        return number("--seconds", small, whole);
    }

    int rate(int small, int whole) {
        return number("--rate", small, whole);
    }

    int rooms(int small, int whole) {
        return number("--rooms", small, whole);
    }

    int notes(int small, int whole) {
        return number("--notes", small, whole);
    }

    int rounds() {
        return numbers.getOrDefault("--rounds", 1);
    }

    private int number(String name, int small, int whole) {
        return numbers.getOrDefault(name, full ? whole : small);
    }
}
