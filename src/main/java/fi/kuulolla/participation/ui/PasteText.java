package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.participation.reading.Readings;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shell.NextButton;
import java.util.function.BiConsumer;

/** Where the text of a description is pasted to be read. */
final class PasteText extends Div {
    PasteText(String text, String link, Words words, BiConsumer<String, String> onLay) {
        addClassNames("record-form", "reading-paste");
        TextArea area = new TextArea(words.of("reading.text"));
        area.setHelperText(words.of("reading.text.help"));
        area.setMaxLength(Readings.LONGEST);
        area.setMinHeight("16rem");
        area.setMaxHeight("60vh");
        area.setValue(text);
        TextField address = new TextField(words.of("reading.link"));
        address.setValue(link);
        Paragraph problem = new Paragraph();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        NextButton begin = new NextButton(words.of("reading.begin"), () -> {
            problem.setVisible(false);
            try {
                onLay.accept(area.getValue(), address.getValue());
            } catch (Refused refused) {
                problem.setText(words.problem(refused));
                problem.setVisible(true);
            }
        });
        Div step = new Div(begin);
        step.addClassName("k-row");
        add(area, address, problem, step);
    }
}
