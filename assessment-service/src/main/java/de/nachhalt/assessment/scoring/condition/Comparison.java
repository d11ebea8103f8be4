package de.nachhalt.assessment.scoring.condition;

/**
 * Compares two numbers: open unless both ends of the intervals agree. Not-a-number, which
 * stands for "nothing can be said", fails every test below and so comes out open.
 */
enum Comparison {

	AT_LEAST("_>=_") {
		@Override
		Rule threshold(int index, double value) {
			return (facts) -> decide(facts.low[index] >= value, facts.high[index] < value);
		}

		@Override
		int of(double leftLow, double leftHigh, double rightLow, double rightHigh) {
			return decide(leftLow >= rightHigh, leftHigh < rightLow);
		}
	},

	MORE("_>_") {
		@Override
		Rule threshold(int index, double value) {
			return (facts) -> decide(facts.low[index] > value, facts.high[index] <= value);
		}

		@Override
		int of(double leftLow, double leftHigh, double rightLow, double rightHigh) {
			return decide(leftLow > rightHigh, leftHigh <= rightLow);
		}
	},

	AT_MOST("_<=_") {
		@Override
		Rule threshold(int index, double value) {
			return (facts) -> decide(facts.high[index] <= value, facts.low[index] > value);
		}

		@Override
		int of(double leftLow, double leftHigh, double rightLow, double rightHigh) {
			return decide(leftHigh <= rightLow, leftLow > rightHigh);
		}
	},

	LESS("_<_") {
		@Override
		Rule threshold(int index, double value) {
			return (facts) -> decide(facts.high[index] < value, facts.low[index] >= value);
		}

		@Override
		int of(double leftLow, double leftHigh, double rightLow, double rightHigh) {
			return decide(leftHigh < rightLow, leftLow >= rightHigh);
		}
	},

	EQUAL("_==_") {
		@Override
		int of(double leftLow, double leftHigh, double rightLow, double rightHigh) {
			boolean point = leftLow == leftHigh && rightLow == rightHigh;
			return decide(point && leftLow == rightLow, leftHigh < rightLow || leftLow > rightHigh);
		}
	},

	DIFFERENT("_!=_") {
		@Override
		int of(double leftLow, double leftHigh, double rightLow, double rightHigh) {
			return Rule.TRUE - EQUAL.of(leftLow, leftHigh, rightLow, rightHigh);
		}
	};

	private final String operator;

	Comparison(String operator) {
		this.operator = operator;
	}

	abstract int of(double leftLow, double leftHigh, double rightLow, double rightHigh);

	/**
	 * The comparison most conditions consist of, something read with a constant: one
	 * closure without any call that the compiler could not see through.
	 */
	Rule threshold(int index, double value) {
		return (facts) -> of(facts.low[index], facts.high[index], value, value);
	}

	Rule rule(Quantity left, Quantity right) {
		if (left instanceof Quantity.Read(int index) && right instanceof Quantity.Constant(double value)) {
			return threshold(index, value);
		}
		return (facts) -> of(left.low(facts), left.high(facts), right.low(facts), right.high(facts));
	}

	static Comparison of(String operator) {
		for (Comparison comparison : values()) {
			if (comparison.operator.equals(operator)) {
				return comparison;
			}
		}
		throw new IllegalArgumentException(operator);
	}

	private static int decide(boolean certain, boolean impossible) {
		if (certain) {
			return Rule.TRUE;
		}
		return impossible ? Rule.FALSE : Rule.OPEN;
	}

}
