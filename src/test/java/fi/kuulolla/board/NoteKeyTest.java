package fi.kuulolla.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Refused;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteKeyTest {
    private static final NoteKey KEY = new NoteKey("abcdefghijklmnop");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fifteen-letters",
                "with space in the key",
                "ääääääääääääääää",
                "a'; drop table contribution;--"
            })
    void aKeyThatNoDeviceOfOursMakesIsRefused(String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new NoteKey(key))
                .extracting(Refused::code)
                .isEqualTo("key-invalid");
    }

    @Test
    void theKeyIsNeverPartOfAMessage() {
        assertThat(KEY.toString()).doesNotContain(KEY.value());
    }

    @Test
    void randomKeysAreKeysAndDiffer() {
        assertThat(NoteKey.random()).isNotEqualTo(NoteKey.random());
    }

    @Test
    void anAnswerCodeIsTheOneTheDeviceComputes() {
        // printf 'kuulolla-answer:abcdefghijklmnop' | sha256sum, its first 40 bits in Crockford's base 32
        assertThat(AnswerCode.of(KEY).value()).isEqualTo("1AQR-4Z1J");
    }

    @ParameterizedTest
    @CsvSource({"abcd-efgh,ABCD-EFGH", "ABCDEFGH,ABCD-EFGH", "' o1il - 2345 ',0111-2345", "abcd–efgh,ABCD-EFGH"})
    void aTypedCodeIsReadAsItWasMeant(String typed, String code) {
        assertThat(AnswerCode.read(typed)).contains(new AnswerCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "ABCD-EFGU", "ABCD-EFGHJ", "ÅBCD-EFGH"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(AnswerCode.read(typed)).isEmpty();
    }

    @Test
    void onlyTheSecretThatSealedAKeyOpensItAndOnlyForThatNote() {
        UUID note = Ids.random();
        byte[] sealed = new KeySeal("a device".getBytes()).close(note, KEY);

        assertThat(new KeySeal("a device".getBytes()).open(note, sealed)).contains(KEY);
        assertThat(new KeySeal("another".getBytes()).open(note, sealed)).isEmpty();
        assertThat(new KeySeal("a device".getBytes()).open(Ids.random(), sealed))
                .isEmpty();
    }

    @Test
    void sealedKeysAreAllOfOneLengthAndNeverAlike() {
        KeySeal seal = new KeySeal("a device".getBytes());
        UUID note = Ids.random();

        byte[] one = seal.close(note, KEY);
        byte[] two = seal.close(note, KEY);
        byte[] longest = seal.close(note, new NoteKey("x".repeat(64)));

        assertThat(one).isNotEqualTo(two).hasSameSizeAs(longest);
        assertThat(seal.open(note, longest)).contains(new NoteKey("x".repeat(64)));
    }
}
