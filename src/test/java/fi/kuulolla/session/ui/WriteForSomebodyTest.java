package fi.kuulolla.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fi.kuulolla.shared.Role;
import org.junit.jupiter.api.Test;

/** UC-04c: a note is typed for somebody without a device. */
class WriteForSomebodyTest extends RunningRoom {

    @Test
    void withoutHavingBeenReadBackNothingIsSaved() {
        until("board");
        CockpitPage page = written("Bussi kulkee kaksi kertaa päivässä.", false);

        page.press("Tallenna lappu");

        assertThat(notes(stage())).isEmpty();
        assertThat(_find(Notification.class)).isEmpty();
        Checkbox agreed = _get(Checkbox.class, f -> f.withLabel("Luin tekstin ääneen ja sain hyväksynnän"));
        assertThat(agreed.isInvalid()).isTrue();
        assertThat(agreed.getErrorMessage()).startsWith("Lue teksti ääneen");
        assertThat(_get(TextArea.class, f -> f.withLabel("Lapun teksti")).getValue())
                .isNotEmpty();
    }

    @Test
    void readBackAndAgreedItIsOnTheBoardAndItsWriterGetsACode() {
        until("board");

        written("Bussi kulkee kaksi kertaa päivässä.", true).press("Tallenna lappu");

        assertThat(notes(stage())).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Bussi kulkee kaksi kertaa päivässä.");
            assertThat(note.assisted()).isTrue();
        });
        assertThat(CockpitPage.texts(_get(Dialog.class).getElement()))
                .contains("Lappu on tallessa")
                .containsPattern("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(_get(TextArea.class, f -> f.withLabel("Lapun teksti")).getValue())
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private CockpitPage written(String text, boolean agreed) {
        CockpitPage page = cockpit().press("Kirjaa jonkun puolesta");
        _setValue((Select<Role>) _get(Select.class, f -> f.withLabel("Missä roolissa hän on tänään?")), Role.CLIENT);
        _setValue(_get(TextArea.class, f -> f.withLabel("Lapun teksti")), text);
        _setValue(_get(Checkbox.class, f -> f.withLabel("Luin tekstin ääneen ja sain hyväksynnän")), agreed);
        return page;
    }
}
