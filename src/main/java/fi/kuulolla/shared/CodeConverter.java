package fi.kuulolla.shared;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps a value of the domain as its code in the database. Nothing stays nothing; an unknown code is refused by its reader. */
public abstract class CodeConverter<E> implements AttributeConverter<E, String> {
    private final Function<E, String> code;
    private final Function<String, E> ofCode;

    protected CodeConverter(Function<E, String> code, Function<String, E> ofCode) {
        this.code = code;
        this.ofCode = ofCode;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E value) {
        return value == null ? null : code.apply(value);
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : ofCode.apply(column);
    }
}
