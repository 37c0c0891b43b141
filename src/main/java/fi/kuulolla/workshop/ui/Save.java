package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;

/** Saves one edit at once; gives the words of the problem when it was refused. */
interface Save {
    Optional<String> now(Runnable edit);

    /** As {@link #now}; a refusal is shown at the field that caused it. */
    default <F extends Component & HasValidationProperties> boolean at(F field, Runnable edit) {
        Optional<String> problem = now(edit);
        field.setInvalid(problem.isPresent());
        field.setErrorMessage(problem.orElse(null));
        return problem.isEmpty();
    }
}
