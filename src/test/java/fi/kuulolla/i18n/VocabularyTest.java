package fi.kuulolla.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Role;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary(new Texts());

    @Test
    void labelsAreReadInThreeLanguages() {
        assertThat(vocabulary.label("phase", "ideation", Locale.of("fi"))).isEqualTo("Ideointi");
        assertThat(vocabulary.label("phase", "ideation", Locale.of("sv"))).isEqualTo("Idéarbete");
        assertThat(vocabulary.role(Role.CLIENT, Locale.ENGLISH)).isEqualTo("Client or patient");
        assertThat(vocabulary.roleGroup("client", Locale.ENGLISH)).isEqualTo("Client or patient");
        assertThat(vocabulary.roleGroup("work", Locale.of("fi"))).isEqualTo("Työn puoli");
    }

    @Test
    void everyCodeOfTheProgramIsInTheVocabulary() {
        assertThat(vocabulary.codes("role"))
                .containsAll(Arrays.stream(Role.values()).map(Role::code).toList());
        assertThat(vocabulary.codes("phase"))
                .containsAll(Arrays.stream(Phase.values()).map(Phase::code).toList());
    }
}
