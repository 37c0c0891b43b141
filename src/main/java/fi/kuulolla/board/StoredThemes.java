package fi.kuulolla.board;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredThemes extends Repository<Theme, UUID> {
    Theme saveAndFlush(Theme theme);

    /** In their order, also those that are gone: their places are not given twice. */
    List<Theme> findByWorkshopOrderByPosition(UUID workshop);
}
