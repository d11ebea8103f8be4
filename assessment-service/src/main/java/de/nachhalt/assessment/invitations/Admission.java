package de.nachhalt.assessment.invitations;

import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.scoring.CompiledCatalogue;

/**
 * A link that leads somewhere: to an invitation that holds, to an assessment that is
 * open.
 */
record Admission(Invitation invitation, Assessment assessment, CompiledCatalogue catalogue) {

	Asked asked() {
		return new Asked(this.catalogue.catalogue(), this.invitation.perspective());
	}

}
