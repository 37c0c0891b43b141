package fi.kuulolla.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.programme.ModelPanel;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.Icon;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room adds to the page of a service model: its description, ready for Innokylä. */
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
                section.getElement().setAttribute("aria-labelledby", "innokyla-title");
                return Optional.of(section);
            }
        };
    }
}
