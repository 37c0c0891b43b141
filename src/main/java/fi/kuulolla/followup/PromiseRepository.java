package fi.kuulolla.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PromiseRepository extends Repository<Promise, UUID> {
    Promise save(Promise promise);

    void delete(Promise promise);

    Optional<Promise> findById(UUID id);

    Optional<Promise> findByIdAndOrganisationId(UUID id, UUID organisation);

    Optional<Promise> findByIdAndWorkshopId(UUID id, UUID workshop);

    @Query("select distinct p from Promise p left join fetch p.answers where p.workshopId = :workshop order by p.id")
    List<Promise> ofWorkshop(UUID workshop);

    @Query("select distinct p from Promise p left join fetch p.answers where p.workshopId in :workshops order by p.id")
    List<Promise> ofWorkshops(List<UUID> workshops);
}
