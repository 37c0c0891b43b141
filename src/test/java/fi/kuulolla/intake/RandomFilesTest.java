package fi.kuulolla.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.intake.file.TableFile;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.RecordContent;
import fi.kuulolla.participation.Status;
import fi.kuulolla.shared.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The same records, written in every shape, language, separator and encoding, are read as the same records. */
class RandomFilesTest {
    private static final int FILES = 60;
    private static final List<String> LEVELS =
            List.of("none", "informed", "feedback", "dialogue", "codevelop", "decide");

    @TempDir
    Path folder;

    private record Said(String project, String model, LedgerPhase phase, RecordContent content) {}

    private final Vocabulary vocabulary = vocabulary();
    private final Layouts layouts = new Layouts(new HeaderWords(vocabulary));
    private final Vocabularies words = new Vocabularies(vocabulary);

    private static Vocabulary vocabulary() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Texts.class);
            context.registerBean(Vocabulary.class);
            context.refresh();
            return context.getBean(Vocabulary.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, 7})
    void areReadAsWhatTheySay(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < FILES; i++) {
            List<Said> said = said(random);
            boolean wide = random.nextBoolean();
            if (wide) {
                said = oneOfEachCell(said);
            }
            List<List<String>> table = wide ? wide(said, random) : longShape(said, random);
            UploadedFile file = write(table, random, i);
            FileContent content = read(file);
            assertThat(content.errors())
                    .as("seed %d file %d %s", seed, i, table.getFirst())
                    .isEmpty();
            assertThat(content.records().stream()
                            .map(it -> new Said(it.model().project(), it.model().name(), it.phase(), it.content())))
                    .as("seed %d file %d %s", seed, i, table.getFirst())
                    .containsExactlyInAnyOrderElementsOf(said);
        }
    }

    private FileContent read(UploadedFile file) {
        try (TableFile table = TableFile.open(file.path(), file.name())) {
            Layout layout = layouts.find(table, Map.of());
            assertThat(layouts.check(layout)).isEmpty();
            FileReading reading = new FileReading(layout, words, List.of(), rows -> {});
            table.read(layout.sheet(), reading);
            return reading.content();
        }
    }

    private static List<Said> said(Random random) {
        List<Said> said = new ArrayList<>();
        int models = 1 + random.nextInt(6);
        for (int m = 0; m < models; m++) {
            for (LedgerPhase phase : LedgerPhase.values()) {
                for (int n = random.nextInt(3); n > 0; n--) {
                    said.add(new Said("Hanke " + m % 2, "Malli " + m + " – åäö", phase, content(random)));
                }
            }
        }
        return said.isEmpty() ? said(random) : said;
    }

    private static List<Said> oneOfEachCell(List<Said> said) {
        List<Said> one = new ArrayList<>();
        Set<String> met = new TreeSet<>();
        said.stream().filter(it -> met.add(it.model() + it.phase())).forEach(one::add);
        return one;
    }

    private static RecordContent content(Random random) {
        Status status = Status.values()[random.nextInt(4)];
        boolean took = status == Status.PARTICIPATED;
        Set<Means> means = took ? some(EnumSet.allOf(Means.class), random, 1) : Set.of();
        Set<Role> roles = took ? some(EnumSet.allOf(Role.class), random, 0) : Set.of();
        Integer level = took && random.nextBoolean() ? Integer.valueOf(1 + random.nextInt(5)) : null;
        String basis = random.nextBoolean() ? "" : "Sanoi: \"hyvä\"; muut, ja\nuusi rivi" + random.nextInt(9);
        return new RecordContent(
                status,
                level,
                roles,
                means,
                random.nextBoolean() ? null : "remote",
                basis,
                random.nextBoolean() ? null : "https://example.org/" + random.nextInt(9));
    }

    private static <T> Set<T> some(Collection<T> all, Random random, int least) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return Set.copyOf(shuffled.subList(0, least + random.nextInt(3)));
    }

    private List<List<String>> longShape(List<Said> said, Random random) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.MODEL,
                Field.PROJECT,
                Field.PHASE,
                Field.PARTICIPATION,
                Field.MEANS,
                Field.ROLES,
                Field.INFLUENCE,
                Field.CHANNEL,
                Field.BASIS,
                Field.LINK));
        Collections.shuffle(fields, random);
        List<List<String>> rows = new ArrayList<>();
        rows.add(fields.stream().map(it -> odd(header(it, random), random)).toList());
        for (Said it : said) {
            rows.add(fields.stream().map(field -> value(field, it, random)).toList());
        }
        return rows;
    }

    private List<List<String>> wide(List<Said> said, Random random) {
        List<Field> fields = List.of(
                Field.PARTICIPATION, Field.MEANS, Field.ROLES, Field.INFLUENCE, Field.CHANNEL, Field.BASIS, Field.LINK);
        List<String> header = new ArrayList<>(List.of(header(Field.PROJECT, random), header(Field.MODEL, random)));
        for (LedgerPhase phase : LedgerPhase.values()) {
            for (Field field : fields) {
                String of = word("phase", phase.code(), random);
                boolean plain = field == Field.PARTICIPATION && random.nextBoolean();
                header.add(
                        plain
                                ? of
                                : random.nextBoolean()
                                        ? of + ": " + header(field, random)
                                        : header(field, random) + " (" + of + ")");
            }
        }
        List<List<String>> rows = new ArrayList<>(List.of(header));
        said.stream()
                .collect(Collectors.groupingBy(it -> it.project() + "|" + it.model()))
                .forEach((key, of) -> {
                    List<String> row = new ArrayList<>(
                            List.of(of.getFirst().project(), of.getFirst().model()));
                    for (LedgerPhase phase : LedgerPhase.values()) {
                        for (Field field : fields) {
                            row.add(of.stream()
                                    .filter(it -> it.phase() == phase)
                                    .findFirst()
                                    .map(it -> value(field, it, random))
                                    .orElse(""));
                        }
                    }
                    rows.add(row);
                });
        return rows;
    }

    private String header(Field field, Random random) {
        return switch (field) {
            case MODEL -> one(random, "model", "Toimintamalli", "Verksamhetsmodell", "Service model");
            case PROJECT -> one(random, "project", "Hanke", "Projekt");
            case PHASE -> one(random, "phase", "Vaihe", "Fas");
            case PARTICIPATION -> one(random, "participation", "Osallistuminen", "Deltagande");
            case MEANS -> one(random, "means", "Keinot", "Sätt");
            case ROLES -> one(random, "groups", "roles", "Ryhmät", "Roolit", "Roller");
            case INFLUENCE ->
                one(random, "influence", "Vaikuttamisen taso", "Vaikuttavuuden taso", "Nivå av inflytande");
            case CHANNEL -> one(random, "channel", "Osallistumistapa", "Kanal");
            case BASIS -> one(random, "basis", "evidence", "Peruste", "Näyttö", "Grund");
            case LINK -> one(random, "url", "Linkki", "Länk");
            default -> throw new IllegalArgumentException(field.code());
        };
    }

    private String value(Field field, Said said, Random random) {
        RecordContent content = said.content();
        return switch (field) {
            case MODEL -> odd(said.model(), random);
            case PROJECT -> said.project();
            case PHASE -> odd(word("phase", said.phase().code(), random), random);
            case PARTICIPATION -> odd(word("participation", content.status().code(), random), random);
            case MEANS ->
                listed("means", content.means().stream().map(Means::code).toList(), random);
            case ROLES ->
                listed("role", content.roles().stream().map(Role::code).toList(), random);
            case INFLUENCE ->
                content.influence() == null ? "" : word("influence", LEVELS.get(content.influence()), random);
            case CHANNEL ->
                content.channel() == null ? one(random, "", "-") : word("channel", content.channel(), random);
            case BASIS -> content.basis();
            case LINK -> content.link() == null ? "" : content.link();
            default -> throw new IllegalArgumentException(field.code());
        };
    }

    private String listed(String list, List<String> codes, Random random) {
        String between = one(random, "|", ";", ",", " | ", "; ");
        return codes.stream().map(code -> word(list, code, random)).collect(Collectors.joining(between));
    }

    private String word(String list, String code, Random random) {
        List<String> all = new ArrayList<>(List.of(code));
        for (String language : List.of("fi", "sv", "en")) {
            all.add(vocabulary.label(list, code, Locale.of(language)));
        }
        all.addAll(vocabulary.aliases(list, code));
        return all.get(random.nextInt(all.size()));
    }

    /** Other case, more blanks: nothing that changes what is said. Names keep their first writing. */
    private static String odd(String text, Random random) {
        if (text.startsWith("Malli")) {
            return random.nextBoolean() ? text : " " + text + "  ";
        }
        return switch (random.nextInt(4)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> "  " + text + " ";
            case 2 -> text.replace(" ", "\u00a0");
            default -> text;
        };
    }

    private static String one(Random random, String... all) {
        return all[random.nextInt(all.length)];
    }

    private UploadedFile write(List<List<String>> table, Random random, int number) throws IOException {
        if (random.nextInt(4) == 0) {
            Path file = folder.resolve(number + ".xlsx");
            Files.write(file, workbook(table));
            return new UploadedFile(file, number + ".xlsx");
        }
        char separator = one(random, ";", ",", "\t").charAt(0);
        String end = one(random, "\n", "\r\n");
        String text = table.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(cell, separator))
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining(end));
        Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        String mark = charset == StandardCharsets.UTF_8 && random.nextBoolean() ? "\uFEFF" : "";
        Path file = folder.resolve(number + ".csv");
        Files.write(file, (mark + text).getBytes(charset));
        return new UploadedFile(file, number + ".csv");
    }

    private static String quoted(String cell, char separator) {
        boolean needed = cell.indexOf(separator) >= 0 || cell.contains("\"") || cell.contains("\n");
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static byte[] workbook(List<List<String>> table) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Kuvaukset");
            for (int r = 0; r < table.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < table.get(r).size(); c++) {
                    String cell = table.get(r).get(c);
                    if (cell.matches("[0-9]")) {
                        row.createCell(c).setCellValue(Integer.parseInt(cell));
                    } else {
                        row.createCell(c).setCellValue(cell);
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** No word of the vocabulary may stand for two codes of its list, nor be left out. */
    @org.junit.jupiter.api.Test
    void everyWordOfTheVocabularyMeansItsCode() {
        for (LedgerPhase phase : LedgerPhase.values()) {
            each("phase", phase.code())
                    .forEach(it -> assertThat(words.phases.find(it)).as(it).hasValue(phase));
        }
        for (Status status : Status.values()) {
            each("participation", status.code())
                    .forEach(it -> assertThat(words.statuses.find(it)).as(it).hasValue(status));
        }
        Arrays.stream(Means.values())
                .forEach(means -> each("means", means.code())
                        .forEach(it -> assertThat(words.means.find(it)).as(it).hasValue(means)));
        Arrays.stream(Role.values())
                .forEach(role -> each("role", role.code())
                        .forEach(it -> assertThat(words.roles.find(it)).as(it).hasValue(role)));
        for (int level = 0; level < LEVELS.size(); level++) {
            int its = level;
            each("influence", LEVELS.get(level))
                    .forEach(it -> assertThat(words.influence.find(it)).as(it).hasValue(its));
        }
    }

    private List<String> each(String list, String code) {
        List<String> all = new ArrayList<>(List.of(code));
        List.of("fi", "sv", "en").forEach(it -> all.add(vocabulary.label(list, code, Locale.of(it))));
        all.addAll(vocabulary.aliases(list, code));
        return all;
    }
}
