package de.nachhalt.client.members;

import de.nachhalt.identity.Role;
import de.nachhalt.identity.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.mockito.Mockito;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;

class ChangesTests {

	private static final Member LEAD = new Member("p1", People.NEULAND, "Nora Lindner", "nora@example.org", Role.LEAD,
			true, false);

	private final MemberRepository members = Mockito.mock(MemberRepository.class);

	private final Changes changes = new Changes(this.members);

	@BeforeEach
	void keepWhatIsPut() {
		given(this.members.giveRole(any(), any(), any())).willReturn(Mono.empty());
		given(this.members.enable(any(), anyBoolean())).willReturn(Mono.empty());
		given(this.members.find(People.NEULAND, "p1")).willReturn(Mono.just(LEAD));
	}

	@Test
	void the_last_lead_neither_steps_back_nor_goes() {
		given(this.members.hasAnotherLead(LEAD)).willReturn(Mono.just(false));

		assertThatThrownBy(() -> this.changes.apply(LEAD, Role.CONSULTANT, true).block()).isInstanceOf(LastLead.class);
		assertThatThrownBy(() -> this.changes.apply(LEAD, Role.LEAD, false).block()).isInstanceOf(LastLead.class);
		Mockito.verify(this.members, never()).giveRole(any(), any(), any());
		Mockito.verify(this.members, never()).enable(any(), anyBoolean());
	}

	@Test
	void of_two_who_take_the_lead_from_each_other_one_gets_it_back() {
		given(this.members.hasAnotherLead(LEAD)).willReturn(Mono.just(true), Mono.just(false));

		assertThatThrownBy(() -> this.changes.apply(LEAD, Role.CONSULTANT, false).block()).isInstanceOf(LastLead.class);
		InOrder order = Mockito.inOrder(this.members);
		order.verify(this.members).giveRole(People.NEULAND, "p1", Role.CONSULTANT);
		order.verify(this.members).enable(LEAD, false);
		order.verify(this.members).giveRole(People.NEULAND, "p1", Role.LEAD);
		order.verify(this.members).enable(LEAD, true);
	}

	@Test
	void a_lead_who_cannot_sign_in_is_none_that_could_be_missed() {
		Member gone = new Member("p1", People.NEULAND, "Nora Lindner", "nora@example.org", Role.LEAD, false, false);

		assertThat(this.changes.apply(gone, Role.CONSULTANT, false).block()).isNotNull();
		Mockito.verify(this.members, never()).hasAnotherLead(any());
	}

}
