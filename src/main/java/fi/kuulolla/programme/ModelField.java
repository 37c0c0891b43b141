package fi.kuulolla.programme;

import java.util.Locale;

/**
 * The fields of a service model's description in Innokylä, in its order. The name and the short description are the model's own
 * name and summary; who, where and whose money come from the project.
 */
public enum ModelField {
    OPERATING_ENVIRONMENT,
    STARTING_POINT,
    CO_DEVELOPMENT,
    INTENDED_CHANGE,
    MEASURING_THE_CHANGE,
    IMPLEMENTATION_PLAN,
    TARGET_GROUP,
    IDEATION,
    IDEA,
    PILOT,
    PILOT_RESULTS,
    BASIC_IDEA,
    CONDITIONS,
    EVALUATION_RESULTS,
    TIPS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a code; refuses unknown codes with {@link IllegalArgumentException}. */
    public static ModelField ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
