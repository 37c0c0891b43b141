package fi.kuulolla.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Participants as stored. */
interface People extends Repository<Person, UUID> {

    Optional<Person> findById(UUID id);

    @Query(
            "select p from Person p join KnownDevice d on d.person = p.id where d.workshop = :workshop and d.hash = :hash")
    Optional<Person> onDevice(UUID workshop, byte[] hash);

    @Modifying
    @Query("delete from KnownDevice d where d.workshop = :workshop and d.hash = :hash")
    void forget(UUID workshop, byte[] hash);

    @Query("select p from Person p where p.workshop = :workshop and p.joinKeyHash = :hash")
    Optional<Person> withJoinKey(UUID workshop, byte[] hash);

    @Query("select p from Person p where p.returnCodeHash = :hash")
    Optional<Person> withReturnCode(byte[] hash);

    @Query("select count(p) > 0 from Person p where p.workshop = :workshop and p.name = :name")
    boolean isTaken(UUID workshop, String name);

    @Query("select p from Person p where p.workshop = :workshop order by p.joinedAt, p.id")
    List<Person> of(UUID workshop);

    @Query("select count(p) from Person p where p.workshop = :workshop and p.state <> 'removed'")
    int count(UUID workshop);

    @Query("select count(p) from Person p where p.workshop = :workshop and p.state = 'waiting'")
    int waiting(UUID workshop);
}
