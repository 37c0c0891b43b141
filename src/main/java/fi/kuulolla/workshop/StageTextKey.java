package fi.kuulolla.workshop;

import fi.kuulolla.i18n.Lang;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which text of a stage, in which language. */
@Embeddable
record StageTextKey(
        @Column(name = "key") String key,
        @Column(name = "lang") String lang) {
    static final String NAME = "name";
    static final String PROMPT = "prompt";

    static StageTextKey of(String key, Lang lang) {
        return new StageTextKey(key, lang.code());
    }
}
