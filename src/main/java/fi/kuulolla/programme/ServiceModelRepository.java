package fi.kuulolla.programme;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ServiceModelRepository extends Repository<ServiceModel, UUID> {
    ServiceModel save(ServiceModel model);

    Optional<ServiceModel> findByOrganisationAndId(UUID organisation, UUID id);

    @Query(
            value = "select count(*) from service_model where organisation_id = :organisation and id = any(:ids)",
            nativeQuery = true)
    long countOf(UUID organisation, UUID[] ids);

    /** Only for Kuulolla itself: everybody else names their organisation. */
    Optional<ServiceModel> findById(UUID id);
}
