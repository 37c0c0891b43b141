package fi.kuulolla.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.participation.MatrixTool;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.programme.ModelPanel;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.report.ReportOrder;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.Icon;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room adds to pages of others: the description of a service model for Innokylä, the report of a programme. */
@Configuration(proxyBeanMethods = false)
class ReportDoors {

    @Bean
    ModelPanel descriptionOfModel(Texts texts) {
        return new ModelPanel() {
            @Override
            public int order() {
                return 40;
            }

            @Override
            public Optional<Component> forModel(Staff staff, ServiceModelView model) {
                H2 heading = new H2(texts.get(staff.locale(), "report.innokyla.panel"));
                heading.setId("innokyla-title");
                Anchor open = new Anchor("/models/" + model.id() + "/innokyla");
                open.addClassName("k-btn");
                open.add(new Icon("file"));
                open.add(texts.get(staff.locale(), "report.innokyla.panel.open"));
                Section section = new Section(
                        heading, new Paragraph(texts.get(staff.locale(), "report.innokyla.panel.lead")), open);
                section.addClassName("model-door");
                section.getElement().setAttribute("aria-labelledby", "innokyla-title");
                return Optional.of(section);
            }
        };
    }

    /** Brings along what the reader looks at. */
    @Bean
    MatrixTool reportOfProgramme(Texts texts) {
        return new MatrixTool() {
            @Override
            public int order() {
                return 20;
            }

            @Override
            public boolean isFor(Staff staff) {
                return true;
            }

            @Override
            public String text(Locale locale) {
                return texts.get(locale, "report.order.door");
            }

            @Override
            public String of(UUID programme, ParticipationFilter filter) {
                String query =
                        ReportOrder.everything(programme, Lang.FI).of(filter).query();
                // Said in any case: an address that asks for nothing but the programme gets what was asked for last.
                String phases = query.startsWith("phases=") ? "" : "&phases=4";
                return "/reports?programme=" + programme + phases + (query.isEmpty() ? "" : "&" + query);
            }

            @Override
            public boolean leavesTheScreens() {
                return false;
            }
        };
    }
}
