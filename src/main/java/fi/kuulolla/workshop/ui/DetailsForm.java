package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.workshop.Channel;
import fi.kuulolla.workshop.WorkshopDetails;
import fi.kuulolla.workshop.WorkshopView;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Changes title, purpose, contact, start, channel, language, retention and admission. Every change is saved at once. */
final class DetailsForm extends Div {
    private final WorkshopView workshop;
    private final Words words;
    private final Save save;
    private final Consumer<WorkshopDetails> change;
    private final TextField title = new TextField();
    private final TextArea purpose = new TextArea();
    private final TextField contact = new TextField();
    private final DateTimePicker startsAt = new DateTimePicker();
    private final Select<Channel> channel = new Select<>();
    private final Select<Lang> language = new Select<>();
    private final IntegerField retention = new IntegerField();
    private final Checkbox admission = new Checkbox();

    DetailsForm(WorkshopView workshop, Words words, Save save, Consumer<WorkshopDetails> change) {
        this.workshop = workshop;
        this.words = words;
        this.save = save;
        this.change = change;
        addClassName("details-form");
        written();
        chosen();
        add(title, purpose, startsAt, channel, contact, retention, language, admission);
    }

    void focusFirst() {
        title.focus();
    }

    /** Goes to what was refused, if anything was: closing now would throw it away. */
    boolean isAllSaved() {
        for (TextField field : List.of(title, contact)) {
            if (field.isInvalid()) {
                field.focus();
                return false;
            }
        }
        if (startsAt.isInvalid()) {
            startsAt.focus();
            return false;
        }
        return true;
    }

    private void written() {
        title.setLabel(words.of("workshop.details.title"));
        title.setMaxLength(CleanText.TITLE);
        title.setValue(workshop.title());
        title.setValueChangeMode(ValueChangeMode.LAZY);
        purpose.setLabel(words.of("workshop.details.purpose"));
        purpose.setHelperText(words.of("workshop.details.purpose.help"));
        purpose.setMaxLength(CleanText.LONG);
        purpose.setValue(workshop.purpose());
        purpose.setValueChangeMode(ValueChangeMode.LAZY);
        contact.setLabel(words.of("workshop.details.contact"));
        contact.setHelperText(words.of("workshop.details.contact.help"));
        contact.setMaxLength(CleanText.TITLE);
        contact.setValue(workshop.contact());
        contact.setValueChangeMode(ValueChangeMode.LAZY);
        retention.setLabel(words.of("workshop.details.retention"));
        retention.setMin(1);
        retention.setMax(120);
        retention.setStepButtonsVisible(true);
        retention.setValue(workshop.retentionMonths());
        saving(title);
        saving(purpose);
        saving(contact);
        saving(retention);
    }

    private void chosen() {
        startsAt.setDateAriaLabel(words.of("workshop.details.date"));
        startsAt.setTimeAriaLabel(words.of("workshop.details.time"));
        startsAt.setLabel(words.of("workshop.details.starts"));
        startsAt.setLocale(words.locale());
        startsAt.setStep(Duration.ofMinutes(15));
        startsAt.setValue(workshop.startsAt().atZone(workshop.zone()).toLocalDateTime());
        channel.setLabel(words.of("workshop.details.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(words::channel);
        channel.setValue(workshop.channel());
        language.setLabel(words.of("workshop.details.language"));
        language.setHelperText(words.of("workshop.details.language.help"));
        language.setItems(Lang.FI, Lang.SV, Lang.EN);
        language.setItemLabelGenerator(words::language);
        language.setValue(Lang.ofCode(workshop.language()).orElse(Lang.FI));
        admission.setLabel(words.of("workshop.details.admission"));
        admission.setValue(workshop.admission());
        saving(startsAt);
        saving(channel);
        saving(language);
        saving(admission);
    }

    /** Each field sends everything, so a refusal belongs to the field that was changed. */
    private <F extends Component & HasValue<?, ?> & HasValidationProperties> void saving(F field) {
        field.addValueChangeListener(event -> {
            if (!event.isFromClient()) {
                return;
            }
            if (startsAt.getValue() == null) {
                startsAt.setErrorMessage(words.of("workshop.details.starts.missing"));
                startsAt.setInvalid(true);
                return;
            }
            save.at(field, () -> change.accept(details()));
        });
    }

    private WorkshopDetails details() {
        Integer months = retention.getValue();
        return new WorkshopDetails(
                title.getValue(),
                purpose.getValue(),
                contact.getValue(),
                startsAt.getValue().atZone(workshop.zone()).toInstant(),
                channel.getValue(),
                language.getValue().code(),
                months == null ? 0 : months,
                admission.getValue());
    }
}
