package fi.kuulolla.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files of {@code src/test/resources/study}: 32 service models of 5 projects whose totals are those the published study
 * tells. What single models and cells say is invented here, and every row says so; the study does not publish it.
 *
 * <p>Published: 5 projects in Uusimaa, 32 models; in 10 of them participation is not described at all; clients in all four phases
 * in one project area only; most participation at the beginning and at the end; surveys the most common means over all and at the
 * beginning, client feedback at the end; experts by experience in different phases.
 *
 * <p>Run it to write the files again; a test compares what it makes with the files.
 */
final class Study {
    static final Path FOLDER = Path.of("src/test/resources/study");
    static final List<String> PHASES = List.of("Ideointi", "Suunnittelu", "Kehittäminen", "Kokeilu ja arviointi");
    private static final List<String> CODES = List.of("ideation", "planning", "development", "piloting_evaluation");
    private static final Map<String, String> MEANS = Map.of(
            "Kysely",
            "survey",
            "Asiakaspalaute",
            "client_feedback",
            "Kokemusasiantuntija kehittäjätiimissä",
            "ebe_in_team",
            "Työpaja",
            "workshop",
            "Haastattelu",
            "interview");
    private static final String INVENTED = "Keksitty esimerkki: tutkimus ei julkaise yksittäisten mallien tietoja.";
    private static final String NOT_DESCRIBED = "Ei kuvattu";
    private static final List<String> FIELDS =
            List.of("Osallistuminen", "Keinot", "Roolit", "Vaikuttamisen taso", "Peruste");

    /** Models a project has, and how many of them describe nothing. */
    private record Project(String name, int models, int silent) {}

    private static final List<Project> PROJECTS = List.of(
            new Project("Hanke A", 7, 1),
            new Project("Hanke B", 8, 3),
            new Project("Hanke C", 6, 2),
            new Project("Hanke D", 6, 2),
            new Project("Hanke E", 5, 2));

    /** What is told of a model in a phase; null is "not described". */
    record Told(String means, String roles, String level) {}

    record Model(String project, String name, List<@Nullable Told> phases) {}

    private static final Told SURVEY = new Told("Kysely", "Asiakas tai potilas", "2");
    private static final Told FEEDBACK = new Told("Asiakaspalaute", "Asiakas tai potilas", "2");
    private static final Told SURVEY_AT_END = new Told("Kysely|Asiakaspalaute", "Asiakas tai potilas", "2");
    private static final Told EXPERT = new Told("Kokemusasiantuntija kehittäjätiimissä", "Kokemusasiantuntija", "4");
    private static final Told WORKSHOP = new Told("Työpaja", "Asiakas tai potilas|Läheinen", "4");
    private static final Told INTERVIEW = new Told("Haastattelu", "Asiakas tai potilas", "3");

    private Study() {}

    /** 15 models take part in ideation, 4 in planning, 5 in development, 13 in piloting and evaluation. */
    static List<Model> models() {
        List<Model> models = new ArrayList<>();
        for (Project project : PROJECTS) {
            for (int i = 1; i <= project.models(); i++) {
                boolean silent = i > project.models() - project.silent();
                models.add(new Model(
                        project.name(),
                        "Malli " + project.name().charAt(6) + i,
                        silent ? List.of() : told(project.name(), i)));
            }
        }
        return models;
    }

    /** Only Hanke A has every phase; each other one lacks planning or development. */
    private static List<@Nullable Told> told(String project, int number) {
        @Nullable Told none = null;
        return switch (project.charAt(6) + "" + number) {
            case "A1" -> row(SURVEY, EXPERT, WORKSHOP, FEEDBACK);
            case "A2" -> row(SURVEY, none, EXPERT, FEEDBACK);
            case "A3" -> row(WORKSHOP, WORKSHOP, none, none);
            case "A4" -> row(SURVEY, none, none, SURVEY_AT_END);
            case "A5" -> row(SURVEY, none, none, none);
            case "A6" -> row(none, none, none, FEEDBACK);
            case "B1" -> row(SURVEY, EXPERT, none, FEEDBACK);
            case "B2" -> row(SURVEY, none, none, SURVEY_AT_END);
            case "B3" -> row(INTERVIEW, none, none, none);
            case "B4" -> row(SURVEY, none, none, none);
            case "B5" -> row(none, none, none, FEEDBACK);
            case "C1" -> row(SURVEY, none, EXPERT, none);
            case "C2" -> row(SURVEY, none, none, FEEDBACK);
            case "C3" -> row(none, none, none, EXPERT);
            case "C4" -> row(none, none, WORKSHOP, none);
            case "D1" -> row(SURVEY, INTERVIEW, none, FEEDBACK);
            case "D2" -> row(SURVEY, none, none, none);
            case "D3" -> row(none, none, none, SURVEY_AT_END);
            case "D4" -> row(none, none, none, FEEDBACK);
            case "E1" -> row(EXPERT, none, WORKSHOP, none);
            case "E2" -> row(none, none, none, FEEDBACK);
            case "E3" -> row(SURVEY, none, none, none);
            default -> throw new IllegalArgumentException(project + number);
        };
    }

    private static List<@Nullable Told> row(@Nullable Told... phases) {
        return Arrays.asList(phases);
    }

    static List<List<String>> longShape() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Hanke",
                "Alue",
                "Toimintamalli",
                "Vaihe",
                "Osallistuminen",
                "Keinot",
                "Roolit",
                "Vaikuttamisen taso",
                "Peruste"));
        for (Model model : models()) {
            for (int i = 0; i < PHASES.size(); i++) {
                List<String> row = new ArrayList<>(List.of(model.project(), "Uusimaa", model.name(), PHASES.get(i)));
                row.addAll(cells(model, i));
                rows.add(row);
            }
        }
        return rows;
    }

    static List<List<String>> wideShape() {
        List<String> header = new ArrayList<>(List.of("Hanke", "Alue", "Toimintamalli"));
        for (String phase : PHASES) {
            FIELDS.forEach(field ->
                    header.add(field.equals("Osallistuminen") ? phase : phase + ": " + field.toLowerCase(Locale.ROOT)));
        }
        List<List<String>> rows = new ArrayList<>(List.of(header));
        for (Model model : models()) {
            List<String> row = new ArrayList<>(List.of(model.project(), "Uusimaa", model.name()));
            for (int i = 0; i < PHASES.size(); i++) {
                row.addAll(cells(model, i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(Model model, int phase) {
        @Nullable Told told = model.phases().isEmpty() ? null : model.phases().get(phase);
        return told == null
                ? List.of(NOT_DESCRIBED, "", "", "", INVENTED)
                : List.of("Osallistuivat", told.means(), told.roles(), told.level(), INVENTED);
    }

    static Map<String, List<List<String>>> tables() {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        tables.put("study-long", longShape());
        tables.put("study-wide", wideShape());
        return tables;
    }

    static String csv(List<List<String>> table) {
        StringBuilder text = new StringBuilder("\uFEFF");
        table.forEach(row -> text.append(String.join(";", row)).append("\r\n"));
        return text.toString();
    }

    /** How many models show participation, by phase: counted from the rows above, past everything that is tested. */
    static Map<String, Integer> participated() {
        Map<String, Integer> counted = new TreeMap<>();
        for (Model model : models()) {
            for (int i = 0; i < model.phases().size(); i++) {
                if (model.phases().get(i) != null) {
                    counted.merge(CODES.get(i), 1, Integer::sum);
                }
            }
        }
        return counted;
    }

    /** How many models have a means, by phase and means ({@code "ideation survey"}). */
    static Map<String, Integer> means() {
        Map<String, Integer> counted = new TreeMap<>();
        for (Model model : models()) {
            for (int i = 0; i < model.phases().size(); i++) {
                Told told = model.phases().get(i);
                for (String means : told == null ? new String[0] : told.means().split("\\|")) {
                    counted.merge(CODES.get(i) + " " + MEANS.get(means), 1, Integer::sum);
                }
            }
        }
        return counted;
    }

    /** One of the files, or the same table as a workbook. */
    static byte[] file(String name) throws IOException {
        int dot = name.lastIndexOf('.');
        return name.endsWith(".xlsx")
                ? workbook(tables().get(name.substring(0, dot)))
                : Files.readAllBytes(FOLDER.resolve(name));
    }

    private static byte[] workbook(List<List<String>> table) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Kuvaukset");
            for (int r = 0; r < table.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < table.get(r).size(); c++) {
                    row.createCell(c).setCellValue(table.get(r).get(c));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, List<List<String>>> table : tables().entrySet()) {
            Files.writeString(FOLDER.resolve(table.getKey() + ".csv"), csv(table.getValue()), StandardCharsets.UTF_8);
        }
    }
}
