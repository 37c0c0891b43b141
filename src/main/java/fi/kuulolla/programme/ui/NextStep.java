package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.kuulolla.programme.ModelLine;
import fi.kuulolla.programme.NextPhase;
import fi.kuulolla.programme.Overview;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.programme.PlanningLink;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shell.NextLink;
import java.util.Comparator;
import java.util.Optional;

/** The model whose workshop is worth planning next: one with a phase going on before one that has only begun. */
record NextStep(ModelLine model, Phase phase) {

    static Optional<NextStep> of(Overview overview) {
        return overview.programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .flatMap(project -> project.models().stream())
                .flatMap(model -> NextPhase.of(model.phases()).map(phase -> new NextStep(model, phase)).stream())
                .min(Comparator.comparing((NextStep step) -> !step.goesOn()));
    }

    Component shown(Words words, PlanningLink link) {
        Div told = new Div(
                new H2(model.name()),
                new Paragraph(
                        words.of(goesOn() ? "programme.next.ongoing" : "programme.next.start", words.phase(phase))));
        Section section = new Section(told, new NextLink(link.forPhase(model.id(), phase), words.plan(phase)));
        section.addClassNames("next-step", "k-panel");
        return section;
    }

    private boolean goesOn() {
        return model.phases().get(phase) == PhaseState.ONGOING;
    }
}
