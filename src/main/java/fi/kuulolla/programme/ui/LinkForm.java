package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.programme.ModelLink;
import fi.kuulolla.programme.ModelLinks;
import fi.kuulolla.shared.CleanText;
import org.jspecify.annotations.Nullable;

/** Asks what a link leads to, what it is called and where it goes. */
final class LinkForm extends FormDialog {
    private final Select<ModelLink.Kind> kind = new Select<>();
    private final TextField name;
    private final TextField address;
    private final Save onSave;

    /** Keeps what was written. */
    interface Save {
        void save(ModelLink.Kind kind, String name, String address);
    }

    LinkForm(@Nullable ModelLink link, Words words, Save onSave) {
        super(words.of(link == null ? "programme.link.new" : "programme.link.edit"), words);
        this.onSave = onSave;
        address = tended(new TextField(words.of("programme.link.address")));
        address.setManualValidation(true);
        address.setRequiredIndicatorVisible(true);
        address.setHelperText(words.of("programme.link.address.help"));
        name = tended(new TextField(words.of("programme.link.name")));
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        kind.setLabel(words.of("programme.link.kind"));
        kind.setItems(ModelLink.Kind.values());
        kind.setItemLabelGenerator(it -> words.of("programme.link.kind." + it.code()));
        kind.setValue(link == null ? ModelLink.Kind.INNOKYLA : link.kind());
        if (link != null) {
            address.setValue(link.address());
            name.setValue(link.name());
        }
        show(kind, kind, address, name);
    }

    @Override
    void save() {
        check(address, () -> ModelLinks.address(address.getValue()));
        check(name, () -> CleanText.of(name.getValue(), CleanText.TITLE));
        if (!isWrong()) {
            onSave.save(kind.getValue(), name.getValue(), address.getValue());
        }
    }
}
