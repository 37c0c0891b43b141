package fi.kuulolla.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Flow's {@code getTranslation} read our {@link Texts}. */
@Component
class FlowTranslations implements I18NProvider {
    private final transient Texts texts;

    FlowTranslations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Lang.FI.locale(), Lang.SV.locale(), Lang.EN.locale());
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.get(locale, key, params);
    }
}
