package fi.kuulolla.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneDialogTest {
    @BeforeEach
    void aScreen() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void aSecondDialogDoesNotOpenOverTheFirst() {
        assertThat(OneDialog.open(new Dialog())).isTrue();
        assertThat(OneDialog.open(new Dialog())).isFalse();
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void afterClosingTheNextOneOpens() {
        Dialog first = new Dialog();
        OneDialog.open(first);
        first.close();

        assertThat(OneDialog.open(new Dialog())).isTrue();
    }
}
