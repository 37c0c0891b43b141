package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.Totals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures as pictures: a bar a line, and every picture as a table too. */
final class Pictures extends Section {
    private final Words words;

    Pictures(Totals totals, List<LedgerPhase> phases, Map<LedgerPhase, Map<Integer, Integer>> levels, Words words) {
        this.words = words;
        addClassName("pictures");
        add(new H2(words.of("pictures")));
        Div all = new Div(
                states(totals, phases), levels(phases, levels), means(totals, phases), projects(totals, phases));
        all.addClassName("pictures-grid");
        add(all);
    }

    private Component states(Totals totals, List<LedgerPhase> phases) {
        List<Bar> bars = new ArrayList<>();
        for (Totals.OfPhase phase : totals.phases()) {
            LedgerPhase its = words.phaseOf(phase.phase());
            if (phases.contains(its)) {
                List<Part> parts = new ArrayList<>();
                int[] n = {
                    phase.participated(),
                    phase.didNotParticipate(),
                    phase.informedOnly(),
                    phase.notDescribed(),
                    phase.notAssessed()
                };
                for (CellState state : CellState.values()) {
                    parts.add(new Part(words.state(state), state.sign(), n[state.ordinal()]));
                }
                bars.add(new Bar(words.phase(its), parts));
            }
        }
        return picture("pictures.states", bars);
    }

    private Component levels(List<LedgerPhase> phases, Map<LedgerPhase, Map<Integer, Integer>> levels) {
        List<Bar> bars = new ArrayList<>();
        for (LedgerPhase phase : phases) {
            List<Part> parts = new ArrayList<>();
            for (int level = 5; level >= 2; level--) {
                parts.add(new Part(
                        words.level(level),
                        "l" + level,
                        levels.getOrDefault(phase, Map.of()).getOrDefault(level, 0)));
            }
            parts.add(new Part(
                    words.of("form.level.unknown"),
                    "l0",
                    levels.getOrDefault(phase, Map.of()).getOrDefault(0, 0)));
            bars.add(new Bar(words.phase(phase), parts));
        }
        return picture("pictures.levels", bars);
    }

    /** A line a means; its parts are the phases. */
    private Component means(Totals totals, List<LedgerPhase> phases) {
        Map<Means, List<Part>> byMeans = new LinkedHashMap<>();
        for (Means means : Means.values()) {
            List<Part> parts = new ArrayList<>();
            for (LedgerPhase phase : phases) {
                int n = totals.means().stream()
                        .filter(it ->
                                it.phase().equals(phase.code()) && it.means().equals(means.code()))
                        .mapToInt(Totals.OfMeans::models)
                        .sum();
                parts.add(new Part(words.phase(phase), "p" + phase.ordinal(), n));
            }
            if (parts.stream().anyMatch(it -> it.n() > 0)) {
                byMeans.put(means, parts);
            }
        }
        List<Bar> bars = new ArrayList<>();
        byMeans.forEach((means, parts) -> bars.add(new Bar(words.means(means), parts)));
        return picture("pictures.means", bars);
    }

    /** In how many projects some model shows participation. */
    private Component projects(Totals totals, List<LedgerPhase> phases) {
        List<Bar> bars = new ArrayList<>();
        for (LedgerPhase phase : phases) {
            int yes = (int) totals.projects().stream()
                    .filter(it -> it.phases().contains(phase.code()))
                    .count();
            bars.add(new Bar(
                    words.phase(phase),
                    List.of(
                            new Part(words.of("pictures.projects.yes"), "yes", yes),
                            new Part(
                                    words.of("pictures.projects.rest"),
                                    "nd",
                                    totals.projects().size() - yes))));
        }
        int whole = (int)
                totals.projects().stream().filter(Totals.OfProject::allPhases).count();
        bars.add(new Bar(
                words.of("pictures.projects.all"),
                List.of(
                        new Part(words.of("pictures.projects.yes"), "yes", whole),
                        new Part(
                                words.of("pictures.projects.rest"),
                                "nd",
                                totals.projects().size() - whole))));
        return picture("pictures.projects", bars);
    }

    private record Part(String name, String look, int n) {}

    private record Bar(String name, List<Part> parts) {
        int sum() {
            return parts.stream().mapToInt(Part::n).sum();
        }
    }

    private Component picture(String key, List<Bar> bars) {
        Div picture = new Div(new H3(words.of(key)));
        picture.addClassName("picture");
        if (bars.isEmpty()) {
            picture.add(new Paragraph(words.of("pictures.none")));
            return picture;
        }
        int most = Math.max(1, bars.stream().mapToInt(Bar::sum).max().orElse(1));
        Div drawn = new Div();
        drawn.addClassName("bars");
        drawn.getElement().setAttribute("aria-hidden", "true");
        bars.forEach(bar -> drawn.add(line(bar, most)));
        picture.add(drawn, legend(bars), new NativeDetails(words.of("pictures.table"), table(words.of(key), bars)));
        return picture;
    }

    private static Component line(Bar bar, int most) {
        Span name = new Span(Words.narrow(bar.name()));
        Div strip = new Div();
        strip.addClassName("strip");
        for (Part part : bar.parts()) {
            if (part.n() > 0) {
                Span piece = new Span(String.valueOf(part.n()));
                piece.addClassNames("piece", part.look());
                piece.getStyle().set("flex", part.n() + " 1 0");
                strip.add(piece);
            }
        }
        strip.getStyle().set("width", Math.max(3, 100 * bar.sum() / most) + "%");
        Div line = new Div(name, bar.sum() == 0 ? new Span("0") : strip);
        line.addClassName("line");
        return line;
    }

    private static Component legend(List<Bar> bars) {
        Div legend = new Div();
        legend.addClassName("legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        bars.getFirst().parts().forEach(part -> {
            Span swatch = new Span();
            swatch.addClassNames("piece", part.look());
            Span entry = new Span(swatch, new Span(part.name()));
            legend.add(entry);
        });
        return legend;
    }

    private Component table(String caption, List<Bar> bars) {
        NativeTable table = new NativeTable();
        table.addClassName("picture-table");
        NativeTableCaption title = new NativeTableCaption();
        title.setText(caption);
        title.addClassName("k-sr");
        NativeTableRow headers = new NativeTableRow();
        headers.add(new NativeTableCell());
        bars.getFirst().parts().forEach(part -> headers.add(header(part.name(), "col")));
        NativeTableBody body = new NativeTableBody();
        for (Bar bar : bars) {
            NativeTableRow row = new NativeTableRow();
            row.add(header(bar.name(), "row"));
            bar.parts().forEach(part -> row.add(new NativeTableCell(String.valueOf(part.n()))));
            body.add(row);
        }
        table.add(title, new NativeTableHeader(headers), body);
        Div scroll = new Div(table);
        scroll.addClassName("picture-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        return scroll;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
