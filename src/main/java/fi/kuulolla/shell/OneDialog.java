package fi.kuulolla.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;

/** One dialog at a time over a staff screen: a key that repeats or an impatient finger does not stack two. */
public final class OneDialog {
    private OneDialog() {}

    /** Opens it unless another is open; says whether it did. */
    public static boolean open(Dialog dialog) {
        UI ui = UI.getCurrentOrThrow();
        Dialog before = ComponentUtil.getData(ui, Dialog.class);
        if (before != null && before.isOpened()) {
            return false;
        }
        ComponentUtil.setData(ui, Dialog.class, dialog);
        dialog.open();
        return true;
    }
}
